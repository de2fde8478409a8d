package org.readout.ingest.simulate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.readout.ingest.poll.PollMemory;
import org.readout.model.FeedState;
import org.readout.model.FeedStatus;
import org.readout.model.Page;

/**
 * What a month of polling came to.
 *
 * @param versions of pages that were published, with their kind
 * @param statuses after each poll
 * @param visits as the server saw them
 * @param missed entries that were said to have been missed
 */
record Diary(List<Version> versions, List<FeedStatus> statuses, List<Visit> visits, int missed, PollMemory memory) {
    /** @param kind {@code new}, {@code changed} or {@code gone} */
    record Version(Instant at, String kind, Page page) {}

    Diary {
        versions = List.copyOf(versions);
        statuses = List.copyOf(statuses);
        visits = List.copyOf(visits);
    }

    List<Version> versions(String kind) {
        return versions.stream().filter(version -> version.kind().equals(kind)).toList();
    }

    List<Visit> feedVisits() {
        return visits.stream().filter(visit -> visit.asked().isFeed()).toList();
    }

    int polls() {
        return statuses.size();
    }

    /** The last status at or before the instant. */
    Optional<FeedStatus> statusAt(Instant instant) {
        return statuses.stream()
                .filter(status -> !status.polledAt().isAfter(instant))
                .reduce((earlier, later) -> later);
    }

    boolean wasEver(FeedState state) {
        return statuses.stream().anyMatch(status -> status.state().equals(state));
    }

    FeedStatus last() {
        return statuses.getLast();
    }
}
