package org.readout.app.endtoend;

import java.io.File;
import java.util.List;
import java.util.Optional;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A headless Chromium as Debian installs it, or nothing where it is not installed. */
final class Browser {
    private static final List<String> BINARIES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser");
    private static final List<String> DRIVERS = List.of("/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver");

    private Browser() {}

    static boolean installed() {
        return first(BINARIES).isPresent() && first(DRIVERS).isPresent();
    }

    static ChromeDriver open() {
        ChromeOptions options = new ChromeOptions()
                .setBinary(first(BINARIES).orElseThrow())
                .addArguments(
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--window-size=1400,1000");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(first(DRIVERS).orElseThrow())
                .usingAnyFreePort()
                .build();
        return new ChromeDriver(service, options);
    }

    private static Optional<File> first(List<String> paths) {
        return paths.stream().map(File::new).filter(File::canExecute).findFirst();
    }
}
