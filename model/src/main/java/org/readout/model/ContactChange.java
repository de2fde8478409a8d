package org.readout.model;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/**
 * One change to one contact, as published on the contact-events topic under the contact's id.
 *
 * <p>{@link #contact} is the whole contact after the change, or, where the id ends with it ({@link Merged},
 * {@link Retracted}), as it last was. {@link #because} names the articles whose arrival, correction or withdrawal
 * caused the change.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "change")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ContactChange.Announced.class, name = "announced"),
    @JsonSubTypes.Type(value = ContactChange.Revised.class, name = "revised"),
    @JsonSubTypes.Type(value = ContactChange.Merged.class, name = "merged"),
    @JsonSubTypes.Type(value = ContactChange.Split.class, name = "split"),
    @JsonSubTypes.Type(value = ContactChange.Retracted.class, name = "retracted")
})
public sealed interface ContactChange {
    Contact contact();

    List<ArticleId> because();

    /** A contact not known before. */
    record Announced(Contact contact, List<ArticleId> because) implements ContactChange {}

    /** A contact of which something changed; {@code fields} names what. */
    record Revised(Contact contact, List<String> fields, List<ArticleId> because) implements ContactChange {}

    /** An id that ended because another contact answers for it from now on: the contact's {@code successor}. */
    record Merged(Contact contact, List<ArticleId> because) implements ContactChange {}

    /** A contact that gave some of its readouts to others; {@code into} are their ids. */
    record Split(Contact contact, List<ContactId> into, List<ArticleId> because) implements ContactChange {}

    /** A contact that no article reports any more. */
    record Retracted(Contact contact, List<ArticleId> because) implements ContactChange {}
}
