package org.readout.enrich.detect;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.readout.enrich.resolve.CalendarSystem;
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

    /** A month of the Gregorian or of another calendar. */
    record Month(CalendarSystem calendar, int month) implements Sense {}

    /**
     * A day of the week.
     *
     * @param week how many weeks from now, where the word itself says so (下周四)
     */
    record Weekday(DayOfWeek day, Optional<Integer> week) implements Sense {}

    /** Days, calendar weeks or calendar months counted from that of publication: "yesterday" is day -1 to -1. */
    record Relative(int from, int to, ChronoUnit unit) implements Sense {}

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
        /** as PAST, but for a day to come: titles tell of what was in the present */
        PRESENT,
        FUTURE,
        OPEN
    }
}
