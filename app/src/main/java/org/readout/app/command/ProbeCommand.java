package org.readout.app.command;

import java.io.PrintWriter;
import java.net.URI;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.Callable;
import org.readout.app.run.RunSettings;
import org.readout.ingest.feed.Links;
import org.readout.ingest.fetch.FetchRequest;
import org.readout.ingest.fetch.HttpFetcher;
import org.readout.ingest.probe.Findings;
import org.readout.ingest.probe.Probe;
import org.readout.ingest.probe.ProbeReport;
import org.readout.runtime.StartRefused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code readout sources probe}: what an address offers, and the YAML that makes a source of it. */
@Command(
        name = "probe",
        mixinStandardHelpOptions = true,
        description = {
            "Asks a ministry's page what feeds, lists of releases and sitemaps it offers, tries each and prints the YAML of a source.",
            "What was found stands above the YAML as comments, so that the output is a catalogue as it is.",
            "It asks as politely as polling does: robots.txt heeded, one request at a time with a pause between two.",
            "Ends with 2 and what to do now where nothing can be used."
        },
        footer = {
            "",
            "readout sources probe https://mfa.gov.az/ > my-sources.yaml",
            "readout sources check my-sources.yaml",
            "READOUT_SOURCES=my-sources.yaml readout up"
        })
final class ProbeCommand implements Callable<Integer> {
    @Parameters(paramLabel = "URL", description = "A page of the site, such as its home or news page, or a feed.")
    private String address;

    @Option(
            names = "--feed",
            description = "URL is a feed: ask for it even where robots.txt keeps robots off pages, as polling does.")
    private boolean feed;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        URI url = url();
        RunSettings settings = RunSettings.from(ConfigOption.environment(Map.of()));
        FetchRequest.Purpose purpose = feed ? FetchRequest.Purpose.FEED : FetchRequest.Purpose.PAGE;
        InstantSource clock = InstantSource.system();
        try (HttpFetcher fetcher = new HttpFetcher(settings.ingest().fetch(), clock)) {
            return tell(new Probe(fetcher, clock.instant()).of(url, purpose));
        }
    }

    private URI url() {
        return Links.webAddress(address.contains("://") ? address : "https://" + address)
                .orElseThrow(() -> new StartRefused(
                        "\"" + address + "\" is no http or https address: name one such as https://mfa.gov.az/"));
    }

    private int tell(Findings findings) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(ProbeReport.of(findings));
        out.flush();
        if (!findings.isUsable()) {
            throw new StartRefused(
                    findings.asked() + " gives nothing to use (" + findings.there() + "): " + findings.advice());
        }
        return 0;
    }
}
