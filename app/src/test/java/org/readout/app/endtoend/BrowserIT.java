package org.readout.app.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** A reader with a real browser, during the demo; skipped, with the reason, where Chromium is not installed. */
final class BrowserIT {
    private static final int PACE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    static Path folder;

    private static ReadoutProcess readout;
    private static ChromeDriver browser;

    @BeforeAll
    static void start() {
        Assumptions.assumeTrue(Browser.installed(), "Chromium and its driver are not installed on this machine");
        readout = ReadoutProcess.demo(folder.resolve("data"), folder.resolve("demo.log"), PACE);
        browser = Browser.open();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.quit();
        }
        if (readout != null) {
            readout.close();
        }
    }

    @Test
    void aReaderFiltersAndSeesBothSidesBesideEachOtherWithTheEvidenceMarked() {
        open("?type=visit&party=GBR", "article.contact");
        browser.findElement(By.id("filter-text")).sendKeys("Astana");
        browser.findElement(By.cssSelector("#filters button[type=submit]")).click();
        assertThat(browser.getCurrentUrl()).contains("text=Astana").contains("type=visit");
        awaitBothSides();
        List<WebElement> sides = browser.findElements(By.cssSelector("section.side"));
        assertThat(sides.getFirst().getRect().getY())
                .isEqualTo(sides.get(1).getRect().getY());
        assertThat(sides.getFirst().getRect().getX())
                .isNotEqualTo(sides.get(1).getRect().getX());
        assertThat(browser.findElements(By.cssSelector("article.readout .text mark")))
                .isNotEmpty()
                .allMatch(WebElement::isDisplayed);
        assertThat(browser.findElement(By.cssSelector("article.readout mark")).getDomAttribute("title"))
                .isNotBlank();
    }

    @Test
    void aHostileArticleDoesNothing() {
        open("?party=AZE&party=GEO", "article.contact");
        browser.findElement(By.cssSelector("article.contact h3 a")).click();
        assertThat(browser.findElements(By.cssSelector("article.readout"))).isNotEmpty();
        assertThat(browser.getPageSource()).doesNotContain("<script>alert").doesNotContain("onerror=\"");
        assertThat(browser.findElements(
                        By.cssSelector("a[href^='javascript:'], article.readout img, article.readout script")))
                .isEmpty();
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll())
                .filteredOn(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .extracting(LogEntry::getMessage)
                .isEmpty();
    }

    /** Reloads, as a reader would during the demo, until the page shows what is looked for. */
    private static void open(String query, String wanted) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(500)).until(() -> {
            browser.get(readout.webAddress() + query);
            return !browser.findElements(By.cssSelector(wanted)).isEmpty();
        });
    }

    /** The second side may publish a little later than the first. */
    private static void awaitBothSides() {
        String list = browser.getCurrentUrl();
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(500)).until(() -> {
            browser.get(list);
            browser.findElement(By.cssSelector("article.contact h3 a")).click();
            return browser.findElements(By.cssSelector("section.side:has(article.readout)"))
                            .size()
                    >= 2;
        });
    }
}
