package org.readout.enrich.topology;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.junit.jupiter.api.Test;
import org.readout.runtime.PromptCommit;

class PromptCommitTest {
    private static final long NOW = 1_700_000_000_000L;

    private final MockProcessorContext<String, String> context = new MockProcessorContext<>();
    private final PromptCommit commit = new PromptCommit(context);

    PromptCommitTest() {
        context.setCurrentSystemTimeMs(NOW);
    }

    @Test
    void aRecordThatHasJustComeIsCommittedAtOnce() {
        commit.after(arrivedBefore(50));

        assertThat(context.committed()).isTrue();
    }

    @Test
    void aRecordOfABacklogWaitsForTheInterval() {
        commit.after(arrivedBefore(5_000));

        assertThat(context.committed()).isFalse();
    }

    @Test
    void aClockThatRunsAheadDoesNotMakeABacklogFresh() {
        commit.after(arrivedBefore(-5_000));

        assertThat(context.committed()).isFalse();
    }

    @Test
    void twoRecordsInOneMomentShareACommit() {
        commit.after(arrivedBefore(50));
        context.resetCommit();

        commit.after(arrivedBefore(50));

        assertThat(context.committed()).isFalse();
    }

    private static Record<String, String> arrivedBefore(long millis) {
        return new Record<>("key", "value", NOW - millis);
    }
}
