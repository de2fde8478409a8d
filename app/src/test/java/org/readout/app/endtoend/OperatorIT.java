package org.readout.app.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.app.broker.EmbeddedBroker;
import org.readout.app.run.Closing;
import org.readout.app.run.RunSettings;
import org.readout.app.run.Services;
import org.readout.ingest.archive.ArchiveWriter;
import org.readout.ingest.catalogue.Catalogue;
import org.readout.model.ArticleId;
import org.readout.model.Contact;
import org.readout.model.FeedId;
import org.readout.model.Page;
import org.readout.model.PageId;
import org.readout.model.SourceId;
import org.readout.runtime.KafkaSettings;
import org.readout.runtime.TopicSpec;
import org.readout.runtime.Topics;
import org.readout.runtime.WholeTopic;

/** An operator's day: topics made, an archive imported, what could not be read sent again, everything exported. */
final class OperatorIT {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Topics TOPICS = Topics.standard();
    private static final String CATALOGUE = """
            sources:
              - {id: aze-mfa, name: Azerbaijan, kind: ministry, party: AZE, zone: Asia/Baku, languages: [en],
                 feeds: [{url: "https://mfa.example/rss"}]}
            """;

    @TempDir
    Path folder;

    private EmbeddedBroker broker;

    @BeforeEach
    void start() throws IOException {
        broker = EmbeddedBroker.start(folder.resolve("kafka"), 0);
        Files.writeString(folder.resolve("sources.yaml"), CATALOGUE);
    }

    @AfterEach
    void stop() {
        broker.close();
    }

    @Test
    void everyCommandDoesItsWorkOnceHoweverOftenItIsGiven() throws Exception {
        assertThat(readout(2, "enrich")).contains("create   readout.pages.v1", "readout topics apply");
        assertThat(readout(2, "topics", "plan")).contains("create   readout.dead-letters.v1");
        readout(0, "topics", "apply");
        assertThat(readout(0, "topics", "plan")).contains("as the catalogue wants them");

        String archive = archive().toString();
        assertThat(readout(0, "import", "--dry-run", archive)).contains("3 pages · 0 known");
        assertThat(readout(0, "import", archive)).contains("3 pages · 0 known");
        assertThat(readout(0, "import", archive)).contains("0 pages · 3 known");
        assertThat(folder.resolve("data/imports")).isEmptyDirectory();

        try (Closing closing = new Closing();
                TopicTable<Contact> contacts = new TopicTable<>(kafka(), TOPICS.contactIndex(), Contact.class)) {
            Services services = new Services(settings(), kafka());
            closing.add(services.sink()).start();
            closing.add(services.enrich()).start();
            await().atMost(PATIENCE).until(() -> contacts.values().size() == 2 && count(TOPICS.deadLetters()) == 1);
            long events = count(TOPICS.contactEvents());

            assertThat(readout(0, "dead-letters", "list")).containsPattern("article +too-short +1 +0 +0");
            assertThat(readout(0, "dead-letters", "redrive", "--all")).contains("1 redriven, 0 handled before");
            await().atMost(PATIENCE).until(() -> count(TOPICS.deadLetters()) == 3);
            assertThat(readout(0, "dead-letters", "drop", "--reason", "too-short"))
                    .contains("1 dropped, 1 handled before");
            assertThat(readout(0, "dead-letters", "list")).containsPattern("article +too-short +0 +1 +1");
            assertThat(count(TOPICS.contactEvents())).isEqualTo(events);
            assertThat(contacts.values()).hasSize(2);

            ArticleId doomed = ArticleId.of(new SourceId("aze-mfa"), new PageId("https://mfa.example/1"));
            assertThat(readout(2, "forget", "--article", "aze-mfa-nobody")).contains("there is no article");
            assertThat(readout(0, "forget", "--article", doomed.value(), "--dry-run"))
                    .contains("would be forgotten", "Minister of France", "with 1 mention");
            assertThat(readout(0, "forget", "--article", doomed.value())).contains("forgotten: " + doomed);
            await().atMost(PATIENCE).until(() -> contacts.values().size() == 1);
            assertThat(readout(0, "forget", "--article", doomed.value())).contains("is forgotten already, since");
        }

        Path exported = folder.resolve("out.warc.gz");
        assertThat(readout(0, "export", "--warc", exported.toString())).contains("3 pages");
        assertThat(readout(0, "import", exported.toString())).contains("0 pages · 3 known");
        assertThat(readout(2, "export", "--warc", exported.toString())).contains("is there already");
    }

    @Test
    void anImportThatIsKilledIsSimplyRepeated() throws Exception {
        readout(0, "topics", "apply");
        List<Page> pages = IntStream.range(0, 20_000)
                .mapToObj(number -> page("/" + number, "<p>" + number))
                .toList();
        String archive = archive("many.warc.gz", pages).toString();
        Process killed = process("import", archive)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        await().atMost(PATIENCE).until(() -> hasBookmark() || !killed.isAlive());
        killed.destroyForcibly().onExit().join();
        assertThat(hasBookmark()).as("the import was killed before its end").isTrue();

        assertThat(readout(0, "import", archive)).contains("went on at byte");
        Set<String> keys = new HashSet<>();
        WholeTopic.read(
                kafka(),
                TOPICS.pages(),
                record -> assertThat(keys.add(new String(record.key(), UTF_8)))
                        .as("published once")
                        .isTrue());
        assertThat(keys).hasSize(20_000);
    }

    private boolean hasBookmark() throws IOException {
        Path imports = folder.resolve("data/imports");
        if (!Files.exists(imports)) {
            return false;
        }
        try (Stream<Path> files = Files.list(imports)) {
            return files.findAny().isPresent();
        }
    }

    /** Two calls, and a page that holds next to nothing. */
    private Path archive() throws IOException {
        return archive(
                "in.warc.gz",
                List.of(
                        page("/1", call("France", "3 May 2024")),
                        page("/2", call("Kazakhstan", "4 May 2024")),
                        page("/3", "<html><body><p>Soon.</p></body></html>")));
    }

    private Path archive(String name, List<Page> pages) throws IOException {
        Path file = folder.resolve(name);
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                ArchiveWriter writer = ArchiveWriter.begin(
                        out, name, ArchiveWriter.Compression.GZIP, Instant.parse("2024-06-01T00:00:00Z"))) {
            for (Page page : pages) {
                writer.write(page);
            }
        }
        return file;
    }

    private static String call(String peer, String day) {
        return "<!doctype html><html lang=en><head><title>Phone call with the Foreign Minister of " + peer
                + "</title></head><body><article><h1>Phone call with the Foreign Minister of " + peer + "</h1><p>On "
                + day
                + ", Foreign Minister Elnur Kerimzade of Azerbaijan spoke by telephone with the Foreign Minister of "
                + peer
                + ".</p><p>The sides exchanged views on regional connectivity, trade and the work of the joint commission,"
                + " and agreed to stay in touch on matters of mutual interest.</p></article></body></html>";
    }

    private static Page page(String path, String html) {
        String url = "https://mfa.example" + path;
        Instant then = Instant.parse("2024-05-06T07:08:09Z");
        return new Page(
                new PageId(url),
                Catalogue.read(CATALOGUE, "test").sources().getFirst().source(),
                new FeedId("aze-mfa#1"),
                URI.create(url),
                200,
                "text/html; charset=utf-8",
                then,
                then,
                Optional.empty(),
                html.getBytes(UTF_8));
    }

    private long count(TopicSpec topic) {
        List<Long> offsets = new ArrayList<>();
        WholeTopic.read(kafka(), topic, record -> offsets.add(record.offset()));
        return offsets.size();
    }

    private KafkaSettings kafka() {
        return KafkaSettings.local(broker.bootstrapServers());
    }

    private RunSettings settings() {
        return RunSettings.from(
                Map.of("READOUT_DATA", folder.resolve("services").toString(), "READOUT_HTTP_PORT", "0"));
    }

    /** Runs the command as a shell would, and answers what it said. */
    private String readout(int status, String... arguments) throws IOException, InterruptedException {
        Process process = process(arguments).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor())
                .as("%s said:%n%s", String.join(" ", arguments), said)
                .isEqualTo(status);
        return said;
    }

    private ProcessBuilder process(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.readout.app.Main"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("READOUT_") || name.startsWith("KAFKA_"));
        builder.environment().put("KAFKA_BOOTSTRAP_SERVERS", broker.bootstrapServers());
        builder.environment()
                .put("READOUT_SOURCES", folder.resolve("sources.yaml").toString());
        builder.environment().put("READOUT_DATA", folder.resolve("data").toString());
        return builder;
    }
}
