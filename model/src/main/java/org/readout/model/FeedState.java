package org.readout.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The health of a feed, one word for each kind of breakage that an operator handles in his own way.
 *
 * <p>An open string on the wire: a reader must survive a value it does not know.
 */
public record FeedState(@JsonValue String value) {
    public static final FeedState NEW = new FeedState("new");
    public static final FeedState HEALTHY = new FeedState("healthy");
    public static final FeedState UNREACHABLE = new FeedState("unreachable");
    public static final FeedState REFUSED = new FeedState("refused");
    public static final FeedState BLOCKED = new FeedState("blocked");
    public static final FeedState MOVED = new FeedState("moved");
    public static final FeedState GONE = new FeedState("gone");
    public static final FeedState NOT_A_FEED = new FeedState("not-a-feed");
    public static final FeedState EMPTY = new FeedState("empty");
    public static final FeedState LAYOUT_CHANGED = new FeedState("layout-changed");
    public static final FeedState LANGUAGE_CHANGED = new FeedState("language-changed");
    public static final FeedState FROZEN = new FeedState("frozen");
    public static final FeedState LATE = new FeedState("late");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FeedState {
        Required.text("feed state", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
