package org.readout.app.demo.site;

import java.time.Duration;
import java.time.Instant;
import org.readout.app.demo.story.FeedHealth;
import org.readout.app.demo.story.StoryTime;

/** A feed that is overloaded, then lost, then given up, to show how the product tells the three apart. */
record DyingFeed(StoryTime time) {

    private static final Duration LOST_AFTER = FeedHealth.DYING.settledAfter().dividedBy(2);

    Answer answer(Instant now) {
        if (now.isBefore(time.instantOf(LOST_AFTER))) {
            return new Answer.Refusal(503, "The service is temporarily unavailable. Please try again later.");
        }
        if (now.isBefore(time.instantOf(FeedHealth.DYING.settledAfter()))) {
            return Answer.notFound();
        }
        return new Answer.Refusal(410, "This feed has been discontinued.");
    }
}
