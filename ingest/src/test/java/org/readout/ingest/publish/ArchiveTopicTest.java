package org.readout.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.readout.ingest.archive.ArchiveImport;
import org.readout.ingest.archive.ArchiveWriter;
import org.readout.ingest.archive.Bookmark;
import org.readout.ingest.archive.BookmarkedOutlet;
import org.readout.ingest.archive.LeftOut;
import org.readout.ingest.archive.Origins;
import org.readout.ingest.archive.Outlet;
import org.readout.ingest.archive.Totals;
import org.readout.ingest.catalogue.Catalogue;
import org.readout.model.FeedId;
import org.readout.model.Page;
import org.readout.model.PageId;
import org.readout.runtime.KafkaSettings;
import org.readout.runtime.StartRefused;
import org.readout.runtime.TopicProvisioner;
import org.readout.runtime.Topics;
import org.readout.runtime.WholeTopic;

/** Archives in and out of a real broker. */
final class ArchiveTopicTest {
    private static final Catalogue CATALOGUE = Catalogue.read("""
            sources:
              - {id: aze-mfa, name: Azerbaijan, kind: ministry, party: AZE, zone: Asia/Baku, languages: [az, en],
                 feeds: [{url: "https://mfa.example/rss"}]}
            """, "test");
    private static final Instant NOW = Instant.parse("2025-01-01T00:00:00Z");

    @TempDir
    static Path brokerFolder;

    private static TestBroker broker;

    @TempDir
    Path folder;

    private Topics topics;

    @BeforeAll
    static void startBroker() throws Exception {
        broker = TestBroker.start(brokerFolder, Topics.standard());
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    @BeforeEach
    void topicsOfItsOwn(TestInfo test) {
        topics = new Topics(test.getDisplayName().replaceAll("\\W", "") + ".", 2);
        new TopicProvisioner(kafka(), topics).ensure();
    }

    @Test
    void anImportIsOnTheTopicAsAPollWouldHavePutIt() throws IOException {
        List<Page> pages = pages(3);
        run(archive(pages));
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        WholeTopic.read(kafka(), topics.pages(), records::add);
        assertThat(published()).containsExactlyInAnyOrderElementsOf(pages);
        assertThat(records).allSatisfy(record -> {
            String key = new String(record.key(), StandardCharsets.UTF_8);
            assertThat(header(record, "ce_type")).isEqualTo("org.readout.page");
            assertThat(header(record, "ce_source")).isEqualTo("/readout/ingest");
            assertThat(header(record, "ce_id")).isEqualTo(key + "@" + header(record, "ce_time"));
        });
    }

    @Test
    void importedTwiceOrFromAnArchiveThatHoldsItTooNothingIsDouble() throws IOException {
        run(archive(pages(3)));
        assertThat(run(archive(pages(3)))).isEqualTo(new Totals(7, 0, 3, Map.of(notes(), 4L)));
        assertThat(run(archive(pages(5))).published()).isEqualTo(2);
        assertThat(published()).hasSize(5);
    }

    @Test
    void whatIsExportedIsWhatWasImported() throws IOException {
        List<Page> pages = pages(40);
        run(archive(pages));
        Path exported = archive(published());
        topics = new Topics("again." + topics.prefix(), 2);
        new TopicProvisioner(kafka(), topics).ensure();
        run(exported);
        assertThat(published()).containsExactlyInAnyOrderElementsOf(pages);
    }

    @Test
    void afterAKillNothingIsLostAndNothingIsDouble() throws IOException {
        Path archive = archive(pages(1_200));
        Bookmark bookmark = Bookmark.of(folder.resolve("imports"), archive, "test");
        killedAfterOneCommit(archive, bookmark);
        assertThat(bookmark.place()).isPositive();
        try (PageOutlet outlet = PageOutlet.connect(kafka(), topics, known -> {})) {
            Totals rest = new ArchiveImport(
                            archive, origins(), 100_000, NOW, new BookmarkedOutlet(outlet, bookmark), at -> {})
                    .run(bookmark.place());
            assertThat(rest.published()).isEqualTo(700);
        }
        assertThat(published()).hasSize(1_200).doesNotHaveDuplicates();
    }

    @Test
    void aBookmarkBelongsToItsArchiveAndCircumstances() throws IOException {
        Path archive = archive(pages(2));
        Bookmark.of(folder, archive, "here").set(7);
        assertThat(Bookmark.of(folder, archive, "here").place()).isEqualTo(7);
        assertThat(Bookmark.of(folder, archive, "there").place()).isZero();
        assertThat(Bookmark.of(folder, archive(pages(3)), "here").place()).isZero();
        Bookmark.of(folder, archive, "here").remove();
        assertThat(Bookmark.of(folder, archive, "here").place()).isZero();
    }

    @Test
    void limitsThatAreTooLowAreRaisedAndPartitionsAreLeftAlone() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.address()))) {
            admin.createTopics(
                            List.of(new NewTopic("odd.pages.v1", 5, (short) 1).configs(Map.of("retention.ms", "1000"))))
                    .all()
                    .get();
        }
        TopicProvisioner odd = new TopicProvisioner(kafka(), new Topics("odd.", 2));
        await().until(() -> !odd.plan().changes().isEmpty());
        assertThat(odd.plan().missing()).hasSize(Topics.standard().all().size() - 1);
        assertThat(odd.apply().conflicts())
                .singleElement()
                .asString()
                .startsWith("topic odd.pages.v1 has 5 partitions, 2 are wanted");
        await().until(() ->
                odd.plan().changes().isEmpty() && odd.plan().missing().isEmpty());
        assertThat(catchThrowable(odd::require))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("by hand  topic odd.pages.v1 has 5 partitions");
    }

    /** A process that published a part, had another under way, and is no more. */
    private void killedAfterOneCommit(Path archive, Bookmark bookmark) {
        KafkaProducer<String, byte[]> killed = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.address(), "transactional.id", topics.prefix() + "import"),
                new StringSerializer(),
                new ByteArraySerializer());
        killed.initTransactions();
        Outlet dying = new BookmarkedOutlet(new Dying(killed), bookmark);
        assertThat(catchThrowable(() -> new ArchiveImport(archive, origins(), 100_000, NOW, dying, at -> {}).run(0)))
                .isInstanceOf(IllegalStateException.class);
    }

    private final class Dying implements Outlet {
        private final KafkaProducer<String, byte[]> producer;
        private boolean committed;

        Dying(KafkaProducer<String, byte[]> producer) {
            this.producer = producer;
        }

        @Override
        public boolean admit(Page page) {
            return true;
        }

        @Override
        public void publish(List<Page> pages, long place) {
            producer.beginTransaction();
            pages.forEach(page -> {
                ProducerRecord<String, byte[]> record = Records.of(topics, page);
                producer.send(record);
            });
            producer.flush();
            if (committed) {
                throw new IllegalStateException("killed");
            }
            producer.commitTransaction();
            committed = true;
        }
    }

    private static LeftOut notes() {
        return LeftOut.NOT_A_RESPONSE;
    }

    private Totals run(Path archive) {
        try (PageOutlet outlet = PageOutlet.connect(kafka(), topics, known -> {})) {
            return new ArchiveImport(archive, origins(), 100_000, NOW, outlet, at -> {}).run(0);
        }
    }

    private static Origins origins() {
        return new Origins(CATALOGUE, Optional.empty());
    }

    private List<Page> published() {
        List<Page> pages = new ArrayList<>();
        new PageExport().read(kafka(), topics, pages::add);
        return pages;
    }

    private Path archive(List<Page> pages) throws IOException {
        Path file = Files.createTempFile(folder, "archive", ".warc.gz");
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE);
                ArchiveWriter writer =
                        ArchiveWriter.begin(out, "archive.warc.gz", ArchiveWriter.Compression.GZIP, NOW)) {
            for (Page page : pages) {
                writer.write(page);
            }
        }
        return file;
    }

    private static List<Page> pages(int count) {
        List<Page> pages = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            String url = "https://mfa.example/news/" + number;
            Instant then = Instant.parse("2024-05-06T07:08:09Z").plusSeconds(number);
            pages.add(new Page(
                    new PageId(url),
                    CATALOGUE.sources().getFirst().source(),
                    new FeedId("aze-mfa#1"),
                    URI.create(url),
                    number % 7 == 6 ? 404 : 200,
                    "text/html; charset=utf-8",
                    then,
                    then,
                    Optional.empty(),
                    number % 7 == 6 ? new byte[0] : ("<p>" + number).getBytes(StandardCharsets.UTF_8)));
        }
        return pages;
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static KafkaSettings kafka() {
        return KafkaSettings.local(broker.address());
    }
}
