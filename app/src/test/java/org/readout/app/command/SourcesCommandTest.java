package org.readout.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.ingest.catalogue.Catalogue;
import org.readout.ingest.catalogue.EntryPoint;
import picocli.CommandLine;

final class SourcesCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void theBundledCatalogueGoesOutAsOpmlAndComesBackAsACatalogue() throws IOException {
        assertThat(run("export", "--opml")).isZero();
        Path file = Files.writeString(folder.resolve("all.opml"), out.toString());
        out.getBuffer().setLength(0);
        assertThat(run("import", file.toString())).isZero();
        assertThat(Catalogue.read(out.toString(), "imported").feeds())
                .hasSameSizeAs(Catalogue.standard().feeds().stream()
                        .filter(feed -> feed.kind() instanceof EntryPoint.Feed)
                        .toList());
    }

    @Test
    void whatAnImportLeavesOutIsACommentInTheCatalogue() throws IOException {
        Path file = Files.writeString(folder.resolve("a.opml"), """
                <opml><body><outline text="A" xmlUrl="https://mfa.gov.az/rss"/><outline text="B" xmlUrl="gopher://b"/></body></opml>
                """);
        assertThat(run("import", file.toString())).isZero();
        assertThat(out).asString().startsWith("# left out \"B\" gopher://b");
        assertThat(Catalogue.read(out.toString(), "imported").feeds()).hasSize(1);
    }

    @Test
    void aWrongFileIsOneMessage() {
        assertThat(run("import", folder.resolve("none.opml").toString())).isEqualTo(2);
        assertThat(err).asString().contains("none.opml cannot be read").doesNotContain("\tat ");
    }

    @Test
    void aPrivateAddressIsNotProbedUnlessTheSettingAllowsIt() {
        assertThat(run("probe", "http://127.0.0.1:1/")).isEqualTo(2);
        assertThat(err).asString().contains("127.0.0.1 is not on the public internet", "READOUT_ALLOW_PRIVATE=true");
        assertThat(out).asString().doesNotContain("sources:");
    }

    @Test
    void whatIsNoAddressIsNotProbed() {
        assertThat(run("probe", "ftp://mfa.example/")).isEqualTo(2);
        assertThat(err).asString().contains("\"ftp://mfa.example/\" is no http or https address");
    }

    @Test
    void aFileIsCheckedWithoutAskingAnyoneWhereThatIsWished() throws IOException {
        assertThat(run("check", "--offline", catalogue("https://mfa.example/news")))
                .isZero();
        assertThat(out).asString().contains("a-mfa", "МИД", "(unverified)", "https://mfa.example/news (listing)");
        assertThat(run("check", "--offline", catalogue("gopher://mfa.example"))).isEqualTo(2);
        assertThat(err).asString().contains("line 9: url is \"gopher://mfa.example\"");
    }

    @Test
    void anEntryPointThatGivesNothingIsSaidAndEndsWithOne() throws IOException {
        assertThat(run("check", catalogue("http://127.0.0.1:1/"))).isEqualTo(1);
        assertThat(out)
                .asString()
                .contains("FAIL a-mfa#1", "127.0.0.1 is not on the public internet", "0 of 1 entry points give entries")
                .contains("can lose `unverified`: none");
        assertThat(err).asString().contains("asked 1 of 1");
    }

    private String catalogue(String url) throws IOException {
        return Files.writeString(folder.resolve("my.yaml"), """
                        sources:
                          - id: a-mfa
                            name: Ministry
                            native: МИД
                            kind: ministry
                            zone: Europe/Moscow
                            unverified: true
                            feeds:
                              - url: %s
                                kind: listing
                        """.formatted(url)).toString();
    }

    @Test
    void theHelpTeachesWithAnExample() {
        assertThat(run("import", "--help")).isZero();
        assertThat(run("probe", "--help")).isZero();
        assertThat(out)
                .asString()
                .contains("readout sources import subscriptions.opml > my-sources.yaml")
                .contains("readout sources probe https://mfa.gov.az/ > my-sources.yaml");
    }

    private int run(String... arguments) {
        return new CommandLine(new SourcesCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println(failure.getMessage());
                    command.getErr().flush();
                    return 2;
                })
                .execute(arguments);
    }
}
