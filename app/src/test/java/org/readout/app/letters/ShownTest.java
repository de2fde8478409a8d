package org.readout.app.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.readout.model.FeedId;
import org.readout.model.Json;
import org.readout.model.Page;
import org.readout.model.PageId;
import org.readout.model.Source;
import org.readout.model.SourceId;
import org.readout.model.SourceKind;

final class ShownTest {
    @Test
    void aPageIsShownByWhatItHeld() {
        assertThat(shown(Json.bytes(page("<p>Görüş</p>")), 100))
                .contains(
                        "stage     article",
                        "reason    too-short",
                        "from      readout.pages.v1 1@17",
                        "page      https://mfa.example/1",
                        "source    aze-mfa, feed aze-mfa#1",
                        "answer    200 text/html, fetched 2024-05-06T07:08:09Z")
                .last()
                .isEqualTo("<p>Görüş</p>");
    }

    @Test
    void nothingInALetterMovesTheCursorOrHidesText() {
        String hostile = "a\u001b[2Jb\u202ec\u0007d\u009be\rf";
        assertThat(shown(hostile.getBytes(StandardCharsets.UTF_8), 100))
                .last()
                .isEqualTo("a\\u001b[2Jb\\u202ec\\u0007d\\u009be\\u000df");
    }

    @Test
    void aNameThatBreaksTheLineDoesNot() {
        assertThat(new Letter.Kind("a\nstage forged", "b\u001b[31m"))
                .isEqualTo(new Letter.Kind("a\\u000astage forged", "b\\u001b[31m"));
        assertThat(shown("one\ntwo".getBytes(StandardCharsets.UTF_8), 100))
                .last()
                .isEqualTo("one" + System.lineSeparator() + "two");
    }

    @Test
    void aLargeLetterIsCutAndSaysSo() {
        assertThat(shown("x".repeat(5_000).getBytes(StandardCharsets.UTF_8), 10))
                .last()
                .isEqualTo("xxxxxxxxxx … (4990 more characters)");
    }

    @Test
    void placesAreReadAsTheyAreWritten() {
        assertThat(Place.parse(new Place(1, 17).toString())).contains(new Place(1, 17));
        assertThat(List.of("", "1", "1@", "@1", "-1@2", "1@2@3", "1@99999999999999999999"))
                .allSatisfy(text -> assertThat(Place.parse(text)).isEmpty());
    }

    private static List<String> shown(byte[] value, int most) {
        RecordHeaders headers = new RecordHeaders();
        add(headers, "stage", "article");
        add(headers, "reason", "too-short");
        add(headers, "__streams.errors.topic", "readout.pages.v1");
        add(headers, "__streams.errors.partition", "1");
        add(headers, "__streams.errors.offset", "17");
        ConsumerRecord<byte[], byte[]> record = new ConsumerRecord<>("readout.dead-letters.v1", 0, 3, null, value);
        headers.forEach(record.headers()::add);
        return Shown.lines(Letter.of(record), Optional.empty(), most);
    }

    private static void add(RecordHeaders headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static Page page(String html) {
        Instant then = Instant.parse("2024-05-06T07:08:09Z");
        return new Page(
                new PageId("https://mfa.example/1"),
                new Source(
                        new SourceId("aze-mfa"),
                        "A",
                        SourceKind.MINISTRY,
                        Optional.empty(),
                        ZoneOffset.UTC,
                        List.of("az")),
                new FeedId("aze-mfa#1"),
                URI.create("https://mfa.example/1"),
                200,
                "text/html",
                then,
                then,
                Optional.empty(),
                html.getBytes(StandardCharsets.UTF_8));
    }
}
