package org.readout.enrich.match;

import java.util.NavigableSet;

/** All mentions of one contact, with what they say together. */
final class Cluster {
    private final NavigableSet<Node> members;
    private final Account account;

    Cluster(NavigableSet<Node> members) {
        this.members = members;
        this.account = new Account(members.stream().map(Node::profile).toList());
    }

    NavigableSet<Node> members() {
        return members;
    }

    Account account() {
        return account;
    }
}
