package org.readout.model;

import java.util.List;

/**
 * A field on which the accounts of a contact disagree.
 *
 * @param field its name in {@link Contact}
 * @param values everything that is told, the shown value first
 */
public record Difference(String field, List<Value> values) {
    public Difference {
        Required.text("field of a difference", field);
        values = List.copyOf(values);
    }

    /** One value, as text, and the articles that tell it; the words behind it are in their readouts. */
    public record Value(String value, List<ArticleId> articles) {
        public Value {
            Required.text("value of a difference", value);
            articles = List.copyOf(articles);
        }
    }
}
