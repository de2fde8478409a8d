package org.readout.app.demo.story;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** The date a release bears: a past day and hour where its ministry is, or the moment it appears in the demo. */
sealed interface PublicationDate {

    Instant instant(StoryTime time, ZoneId zone, Instant appeared);

    /** Dated before the demo began, on a day counted from its start. */
    record OnDay(int day, LocalTime hour) implements PublicationDate {

        public OnDay {
            if (day >= 0) {
                throw new IllegalArgumentException("demo release dated day " + day + ": it could lie in the future");
            }
        }

        @Override
        public Instant instant(StoryTime time, ZoneId zone, Instant appeared) {
            return time.day(day).atTime(hour).atZone(zone).toInstant();
        }
    }

    /** Dated when it appears. */
    record OnAppearing() implements PublicationDate {

        @Override
        public Instant instant(StoryTime time, ZoneId zone, Instant appeared) {
            return appeared;
        }
    }
}
