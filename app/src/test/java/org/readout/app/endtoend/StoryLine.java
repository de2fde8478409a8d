package org.readout.app.endtoend;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.readout.app.demo.DemoWorld;
import org.readout.app.demo.ExpectedContact;
import org.readout.model.Contact;
import org.readout.model.OccurredOn;
import org.readout.model.Party;

/** A contact as far as the demo's story fixes it, and the pages that tell of it. */
public record StoryLine(String type, String status, Set<String> parties, LocalDate day, Set<String> pages)
        implements Comparable<StoryLine> {

    public static Set<StoryLine> expected(DemoWorld world) {
        return world.expected().stream().map(StoryLine::of).collect(Collectors.toCollection(TreeSet::new));
    }

    public static Set<StoryLine> of(Collection<Contact> contacts) {
        return contacts.stream().map(StoryLine::of).collect(Collectors.toCollection(TreeSet::new));
    }

    private static StoryLine of(ExpectedContact told) {
        return new StoryLine(told.type(), told.status(), told.parties(), told.date(), told.articlePaths());
    }

    private static StoryLine of(Contact contact) {
        return new StoryLine(
                contact.type().value(),
                contact.status().value(),
                contact.parties().stream().map(Party::value).collect(Collectors.toSet()),
                contact.occurredOn().map(OccurredOn::from).orElse(LocalDate.MIN),
                contact.readouts().stream()
                        .map(readout -> readout.url().getPath())
                        .collect(Collectors.toSet()));
    }

    @Override
    public int compareTo(StoryLine other) {
        return text().compareTo(other.text());
    }

    @Override
    public String toString() {
        return text();
    }

    private String text() {
        return day + " " + new TreeSet<>(parties) + " " + type + " " + status + " " + new TreeSet<>(pages);
    }
}
