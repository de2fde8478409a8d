package org.readout.model;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A ministry or an outlet: who speaks, for whom, in which zone and languages.
 *
 * <p>It travels with each page, so that every later stage is a function of its topic alone.
 *
 * @param party the state or body whose own account this source gives; empty for agencies and outlets
 * @param zone the zone in which the source says "today"
 * @param languages BCP 47 tags, the usual one first
 */
public record Source(
        SourceId id, String name, SourceKind kind, Optional<Party> party, ZoneId zone, List<String> languages) {
    public Source {
        Required.value("source id", id);
        Required.text("name of source " + id, name);
        Required.value("kind of source " + id, kind);
        Required.value("party of source " + id, party);
        Required.value("zone of source " + id, zone);
        languages = List.copyOf(languages);
    }
}
