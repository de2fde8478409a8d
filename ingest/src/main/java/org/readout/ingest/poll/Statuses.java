package org.readout.ingest.poll;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.readout.ingest.catalogue.FeedSpec;
import org.readout.model.FeedState;
import org.readout.model.FeedStatus;

/** The feed's memory as the status that is published, with a sentence for whoever runs this. */
final class Statuses {
    private static final Set<FeedState> WELL = Set.of(FeedState.HEALTHY, FeedState.NEW);

    private Statuses() {}

    static FeedStatus of(FeedSpec spec, PollMemory memory, Instant now) {
        Condition condition = memory.condition();
        return new FeedStatus(
                spec.id(),
                spec.source().id(),
                spec.source().name(),
                memory.address().current(),
                condition.state(),
                message(spec, memory, now),
                condition.since(),
                memory.polledAt(),
                memory.nextPoll(),
                condition.lastSuccess(),
                condition.lastNewEntry(),
                condition.failures(),
                memory.ever());
    }

    private static String message(FeedSpec spec, PollMemory memory, Instant now) {
        Condition condition = memory.condition();
        String said = "feed " + spec.id() + ": " + sentence(memory, now);
        return WELL.contains(condition.state()) ? said : said + "; see runbook#" + condition.state();
    }

    private static String sentence(PollMemory memory, Instant now) {
        Condition condition = memory.condition();
        String poll = " for the " + Wording.ordinal(condition.polls()) + " poll";
        return switch (condition.state().value()) {
            case "new" -> condition.detail();
            case "healthy" -> condition.detail() + news(memory, now);
            case "late", "frozen" ->
                condition.detail() + news(memory, now) + ", usually within "
                        + Wording.time(memory.rhythm().promise());
            case "moved" ->
                condition.detail() + news(memory, now) + "; moved permanently to "
                        + memory.address().movedTo().map(Object::toString).orElse("another address")
                        + ", so write that into the catalogue";
            default -> condition.detail() + poll + lastGood(condition, now);
        };
    }

    private static String news(PollMemory memory, Instant now) {
        return memory.rhythm()
                .latest()
                .map(latest -> "; last new entry " + ago(latest, now))
                .orElse("");
    }

    private static String lastGood(Condition condition, Instant now) {
        return condition
                .lastSuccess()
                .map(good -> "; last good " + ago(good, now))
                .orElse("; never good yet");
    }

    private static String ago(Instant then, Instant now) {
        return Wording.time(Duration.between(then, now)) + " ago";
    }
}
