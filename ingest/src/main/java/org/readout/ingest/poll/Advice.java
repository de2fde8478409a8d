package org.readout.ingest.poll;

import org.readout.model.FeedState;

/** What to do about a feed in this state, in half a sentence; the runbook has the whole. */
final class Advice {
    private Advice() {}

    static String on(FeedState state) {
        String advice = switch (state.value()) {
            case "unreachable" -> "nothing to do for a day, then open its address in a browser";
            case "refused" -> "if it lasts, set READOUT_CONTACT or give the feed a longer \"every\"";
            case "blocked" -> "ask the ministry, or use another entry point of theirs";
            case "gone" -> "replace it in the catalogue; until then one look a month";
            case "not-a-feed" -> "find the new one with \"readout sources probe\" and correct the catalogue";
            case "empty", "frozen" -> "compare with their website";
            case "layout-changed" -> "compare with their website and use another entry point";
            case "language-changed" -> "if that is right, correct \"languages\" in the catalogue";
            default -> "";
        };
        return advice.isEmpty() ? "" : "; " + advice;
    }
}
