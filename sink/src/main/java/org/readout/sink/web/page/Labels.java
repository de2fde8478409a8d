package org.readout.sink.web.page;

import java.util.Locale;
import java.util.Map;
import org.readout.model.Contact;
import org.readout.model.OccurredOn;

/** Words of the wire in words of English; those nobody knows yet are shown as they are. */
final class Labels {
    private static final Map<String, String> BASES = Map.of(
            OccurredOn.STATED, "the date is stated",
            OccurredOn.RELATIVE, "from words such as “today”",
            OccurredOn.PUBLISHED, "taken from the day of publication",
            OccurredOn.MONTH, "only the month is stated",
            OccurredOn.YEAR, "only the year is stated");

    private static final Map<String, String> FIELDS =
            Map.of("occurredOn", "When", "place", "Where", "initiator", "Initiated by");

    private Labels() {}

    /** {@code phone-call} is "Phone call". */
    static String of(String word) {
        String spaced = word.replace('-', ' ');
        return spaced.isEmpty() ? spaced : spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }

    /** The name of a contact's field as the fact sheet has it. */
    static String field(String name) {
        return FIELDS.getOrDefault(name, of(name));
    }

    static String language(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
        return name.isEmpty() ? tag : name;
    }

    static String basis(OccurredOn days) {
        return BASES.getOrDefault(days.basis(), of(days.basis()));
    }

    /** How many sources tell of a contact in words of their own. */
    static String independent(Contact contact) {
        return count(contact.independentSources(), "independent source", "independent sources");
    }

    static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
