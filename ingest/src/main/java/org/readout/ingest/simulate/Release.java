package org.readout.ingest.simulate;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** One release, as the feed lists it. */
record Release(String guid, String path, String title, String text, String date) {
    static Release of(int number, Instant appeared) {
        return new Release(
                "urn:release:" + number,
                "/releases/" + number,
                "Release " + number,
                "The minister spoke with a colleague for the " + number + " time.",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(appeared.atOffset(ZoneOffset.UTC)));
    }

    Release guid(String other) {
        return new Release(other, path, title, text, date);
    }

    Release path(String other) {
        return new Release(guid, other, title, text, date);
    }

    Release title(String other) {
        return new Release(guid, path, other, text, date);
    }

    Release text(String other) {
        return new Release(guid, path, title, other, date);
    }

    Release date(String other) {
        return new Release(guid, path, title, text, other);
    }

    String xml() {
        return "<item><guid isPermaLink=\"false\">" + guid + "</guid>" + element("link", path) + element("title", title)
                + element("description", text) + element("pubDate", date) + "</item>";
    }

    private static String element(String name, String text) {
        return text.isEmpty() ? "" : "<" + name + ">" + text.replace("&", "&amp;") + "</" + name + ">";
    }
}
