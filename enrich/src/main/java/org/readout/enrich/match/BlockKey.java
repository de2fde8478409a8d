package org.readout.enrich.match;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readout.model.Contact;
import org.readout.model.Mention;
import org.readout.model.Party;

/**
 * The block in which a mention is compared with others: the unordered pair of its parties, or one block for all that
 * have more.
 *
 * <p>Two mentions in different blocks are never one contact, so blocks can be worked on apart from each other.
 */
public record BlockKey(@JsonValue String value) implements Comparable<BlockKey> {
    /** The block of everything with three parties or more; such contacts are rare and their party lists vary. */
    public static final BlockKey MANY = new BlockKey("many");

    private static final int PAIR = 2;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BlockKey {
        value = value.replace('/', '_');
    }

    /** The block of this mention; none where fewer than two parties are known, since that is no contact. */
    public static Optional<BlockKey> of(Mention mention) {
        List<Party> parties = mention.parties();
        if (parties.size() < PAIR) {
            return Optional.empty();
        }
        return Optional.of(parties.size() == PAIR ? pair(parties) : MANY);
    }

    /** The block that a contact's mentions lie in. */
    public static BlockKey of(Contact contact) {
        return contact.parties().size() == PAIR ? pair(contact.parties()) : MANY;
    }

    private static BlockKey pair(List<Party> parties) {
        return new BlockKey(parties.stream().map(Party::value).sorted().collect(Collectors.joining("|")));
    }

    @Override
    public int compareTo(BlockKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
