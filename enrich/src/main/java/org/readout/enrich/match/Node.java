package org.readout.enrich.match;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.readout.model.MentionId;

/** A mention in its block, linked with every other that it may be one contact with. */
final class Node implements Comparable<Node> {
    private final Profile profile;
    private final LocalDate until;
    private final Map<Node, Link> links = new HashMap<>();

    Node(Profile profile) {
        this.profile = profile;
        this.until = profile.when().last().plusDays(DateRule.farthest(profile));
    }

    Profile profile() {
        return profile;
    }

    MentionId id() {
        return profile.told().mention().id();
    }

    LocalDate first() {
        return profile.when().first();
    }

    /** The last day on which another mention of its contact may begin. */
    LocalDate until() {
        return until;
    }

    Collection<Link> links() {
        return links.values();
    }

    Optional<Link> linkWith(Node other) {
        return Optional.ofNullable(links.get(other));
    }

    void link(Node other, Link link) {
        links.put(other, link);
    }

    void unlink(Node other) {
        links.remove(other);
    }

    /** By day; ids break ties, since two articles may share an instant. */
    @Override
    public int compareTo(Node other) {
        int byDay = first().compareTo(other.first());
        return byDay != 0 ? byDay : id().compareTo(other.id());
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return id().value();
    }
}
