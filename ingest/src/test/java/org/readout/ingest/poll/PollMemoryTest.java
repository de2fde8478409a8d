package org.readout.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.readout.ingest.catalogue.ContentFrom;
import org.readout.model.Json;

final class PollMemoryTest {
    /** As the first version of Readout wrote it. */
    private static final String OLD = """
            {"feed":"aze-mfa#1","address":{"catalogued":"https://mfa.example/rss","movedTo":null,"agreed":0},
             "validators":{"etag":"\\"1\\"","lastModified":null},"body":"abc","ttl":null,
             "condition":{"state":"healthy","detail":"1 entries in the feed","since":"2025-06-01T00:00:00Z","polls":3,
              "failures":0,"lastSuccess":"2025-06-03T11:00:00Z","lastNewEntry":null},
             "rhythm":{"news":["2025-06-01T00:00:00Z"]},"ever":1,"polledAt":"2025-06-03T11:00:00Z",
             "nextPoll":"2025-06-03T12:00:00Z","entries":[]}""";

    @Test
    void aMemoryOfTheFirstVersionIsReadAndAskedForAnew() {
        PollMemory memory = Json.read(OLD, PollMemory.class);
        Run run = new Run(Samples.spec(ContentFrom.PAGE), Samples.NOON);
        run.memory = memory;
        run.poll(Samples.NOON, Samples.feed(Samples.item("a")));
        assertThat(memory.reading()).isEqualTo(Reading.NONE);
        assertThat(memory.rhythm().latest()).contains(Instant.parse("2025-06-01T00:00:00Z"));
        assertThat(run.kinds).containsExactly("new");
    }

    @Test
    void aMemoryWakesAsItWentToRest() {
        Run run = new Run(Samples.spec(ContentFrom.PAGE), Samples.NOON);
        run.poll(Samples.NOON, Samples.feed(Samples.item("a"), Samples.item("b")));
        RestingMemory resting = RestingMemory.of(run.memory);
        assertThat(resting.woken()).isEqualTo(run.memory);
        assertThat(resting.lastSuccess()).contains(Samples.NOON);
        assertThat(resting.failures()).isZero();
    }
}
