package org.readout.enrich.resolve;

import java.util.List;

/**
 * A state that can be a party, with the names the English tables give it.
 *
 * @param code ISO 3166-1 alpha-3
 * @param metonyms palaces and ministries that stand for the state
 * @param ambiguous those of its names that mean something else as well, such as Georgia and Jordan
 */
public record Country(
        String code,
        String english,
        List<String> names,
        List<String> adjectives,
        List<String> demonyms,
        List<String> capitals,
        List<String> metonyms,
        List<String> ambiguous) {
    static Country of(Table.Row row) {
        String code = row.filled("alpha3");
        if (!code.matches("[A-Z]{3}")) {
            throw row.fault("expected an ISO 3166-1 alpha-3 code, found " + code);
        }
        return new Country(
                code,
                row.filled("english"),
                row.values("names"),
                row.values("adjectives"),
                row.values("demonyms"),
                row.values("capital"),
                row.values("metonyms"),
                row.values("ambiguous"));
    }
}
