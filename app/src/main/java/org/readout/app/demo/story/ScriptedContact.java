package org.readout.app.demo.story;

import java.util.Set;

/** A contact as the story has it: what happened, on which day counted from the start of the demo, and who took part. */
public record ScriptedContact(String id, String type, String status, Set<String> parties, int day) {

    public ScriptedContact {
        parties = Set.copyOf(parties);
    }
}
