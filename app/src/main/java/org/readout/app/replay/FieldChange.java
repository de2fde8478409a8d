package org.readout.app.replay;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.model.Contact;
import org.readout.model.ContactChange;
import org.readout.model.Json;
import tools.jackson.databind.JsonNode;

/** One field of a contact before and after, as short text. */
record FieldChange(String field, String before, String after) {
    private static final int MOST = 160;
    private static final Set<String> NOT_COMPARED = Set.of("id", "revision", "successor");

    /** What the change says of each field; nothing where the contact is new or ends. */
    static List<FieldChange> of(Difference difference) {
        return switch (difference.change()) {
            case ContactChange.Announced announced -> List.of();
            case ContactChange.Merged merged -> List.of();
            case ContactChange.Retracted retracted -> List.of();
            case ContactChange.Revised revised -> between(difference.before().orElseThrow(), revised.contact());
            case ContactChange.Split split -> between(difference.before().orElseThrow(), split.contact());
        };
    }

    private static List<FieldChange> between(Contact before, Contact after) {
        JsonNode one = Json.mapper().valueToTree(before);
        JsonNode other = Json.mapper().valueToTree(after);
        return Stream.concat(one.propertyNames().stream(), Stream.of("readouts"))
                .distinct()
                .filter(field ->
                        !NOT_COMPARED.contains(field) && !one.get(field).equals(other.get(field)))
                .map(field -> field.equals("readouts")
                        ? new FieldChange(field, readouts(before), readouts(after))
                        : new FieldChange(
                                field,
                                cut(one.get(field).toString()),
                                cut(other.get(field).toString())))
                .toList();
    }

    /** Whose accounts there are; their evidence would fill the page. */
    private static String readouts(Contact contact) {
        return contact.readouts().stream()
                .map(readout -> readout.articleId().value())
                .collect(Collectors.toCollection(TreeSet::new))
                .toString();
    }

    private static String cut(String text) {
        return text.length() <= MOST ? text : text.substring(0, MOST) + "…";
    }
}
