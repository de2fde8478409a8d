package org.readout.sink.index;

import java.util.Map;
import java.util.TreeMap;
import org.readout.model.FeedState;

/** How much is in the index right now. */
public record LiveCounts(long contacts, long readouts, long articles, Map<String, Long> feeds) {
    public LiveCounts {
        feeds = Map.copyOf(new TreeMap<>(feeds));
    }

    public long feedsIn(FeedState state) {
        return feeds.getOrDefault(state.value(), 0L);
    }

    public long allFeeds() {
        return feeds.values().stream().mapToLong(Long::longValue).sum();
    }
}
