package org.readout.enrich.match;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.readout.model.Contact;

/** The fields of a contact by name, for saying which of them changed. */
final class ContactFields {
    private static final Map<String, Function<Contact, Object>> FIELDS = fields();

    private ContactFields() {}

    static List<String> differing(Contact before, Contact after) {
        return FIELDS.entrySet().stream()
                .filter(field ->
                        !field.getValue().apply(before).equals(field.getValue().apply(after)))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, Function<Contact, Object>> fields() {
        Map<String, Function<Contact, Object>> fields = new LinkedHashMap<>();
        fields.put("type", Contact::type);
        fields.put("status", Contact::status);
        fields.put("parties", Contact::parties);
        fields.put("participants", Contact::participants);
        fields.put("occurredOn", Contact::occurredOn);
        fields.put("place", Contact::place);
        fields.put("format", Contact::format);
        fields.put("level", Contact::level);
        fields.put("subjects", Contact::subjects);
        fields.put("initiator", Contact::initiator);
        fields.put("onMarginsOf", Contact::onMarginsOf);
        fields.put("history", Contact::history);
        fields.put("readouts", Contact::readouts);
        fields.put("differs", Contact::differs);
        return fields;
    }
}
