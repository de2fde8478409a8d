package org.readout.enrich.detect;

import java.time.DayOfWeek;
import java.util.Optional;
import org.readout.model.ContactType;
import org.readout.model.Rank;

/** What a stretch of text means, as far as the words alone can tell. */
sealed interface Sense {
    /** A word that no pack knows; it may be part of a name. */
    record Plain() implements Sense {}

    /** A punctuation mark. */
    record Stop(char mark) implements Sense {}

    /** A number, such as a day or a year. */
    record Number(int value, int digits) implements Sense {}

    /** A state, by its name or by a word that stands for it. */
    record State(String code, Wording wording, Optional<String> city, boolean ambiguous) implements Sense {}

    /** A city that is no capital, or a venue in a city. */
    record Town(String city, String country, boolean ambiguous) implements Sense {}

    /** An organisation or a format. */
    record Group(String code, boolean format) implements Sense {}

    /**
     * An office.
     *
     * @param party the only state or body that has it, such as IRL for the Taoiseach
     * @param several whether the form names several holders, such as "foreign ministers"
     * @param speaker whether its holder speaks for others and takes no part, such as a press secretary
     */
    record Office(String english, Rank rank, Optional<String> party, boolean several, boolean speaker)
            implements Sense {}

    /** A verb or noun that can tell of a contact. */
    record Contact(String name, ContactType type, boolean verb, Manner manner, Tense tense) implements Sense {
        Contact asNoun() {
            return new Contact(name, type, false, manner, tense);
        }
    }

    record Cue(CueKind kind) implements Sense {}

    record Month(int month) implements Sense {}

    record Weekday(DayOfWeek day) implements Sense {}

    /** Days counted from the day of publication: "yesterday" is -1 to -1. */
    record Relative(int from, int to) implements Sense {}

    /** How a state is named. */
    enum Wording {
        NAME,
        ADJECTIVE,
        CAPITAL,
        METONYM
    }

    /** Where the other side of a contact stands. */
    enum Manner {
        /** after "with" or "between" */
        WITH,
        /** right after the verb */
        DIRECT,
        /** it is a place one goes to */
        TRAVEL
    }

    /** What the form of the word says about when. */
    enum Tense {
        PAST,
        FUTURE,
        OPEN
    }
}
