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
        String notes = hidden(memory) + gap(memory, now);
        return WELL.contains(condition.state())
                ? said + notes
                : said + Advice.on(condition.state()) + notes + "; see runbook#" + condition.state();
    }

    private static String sentence(PollMemory memory, Instant now) {
        Condition condition = memory.condition();
        String poll = " for the " + Wording.ordinal(condition.polls()) + " poll";
        return switch (condition.state().value()) {
            case "new" -> condition.detail();
            case "healthy" -> condition.detail() + news(memory, now);
            case "late", "frozen" ->
                condition.detail() + news(memory, now) + ", usually within "
                        + Wording.time(memory.rhythm().promise()) + since(condition);
            case "moved" ->
                condition.detail() + news(memory, now) + "; moved permanently to "
                        + memory.address().movedTo().map(Object::toString).orElse("another address")
                        + ", so write that into the catalogue";
            case "language-changed" ->
                condition.detail() + ", now in "
                        + memory.reading().tongue().lately().orElse("another language") + " instead of "
                        + memory.reading().tongue().usual().orElse("its own") + since(condition);
            default -> condition.detail() + poll + since(condition) + lastGood(condition, now);
        };
    }

    private static String since(Condition condition) {
        return ", since " + Wording.date(condition.since());
    }

    private static String hidden(PollMemory memory) {
        return memory.reading()
                .trust()
                .hidNews()
                .map(when -> "; its server hid news behind \"304 Not Modified\" (found " + Wording.date(when)
                        + "), so the whole document is asked for; see runbook#frozen-validators")
                .orElse("");
    }

    private static String gap(PollMemory memory, Instant now) {
        return memory.reading()
                .gap(now)
                .map(gap ->
                        "; probably missed " + gap.missed() + " before " + Wording.date(gap.at()) + "; see runbook#gap")
                .orElse("");
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
