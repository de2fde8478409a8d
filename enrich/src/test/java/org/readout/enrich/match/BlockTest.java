package org.readout.enrich.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.readout.model.Contact;
import org.readout.model.ContactId;
import org.readout.model.Json;
import org.readout.model.MentionId;

/** A block kept up to date step by step holds what matching its set of mentions at once gives. */
final class BlockTest {
    private static final int MENTIONS = 40;

    @Property(tries = 100, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void everyStepGivesWhatAllAtOnceGives(@ForAll long seed) {
        Random chance = new Random(seed);
        Block block = new Block();
        Map<MentionId, BlockMention> set = new TreeMap<>();
        Map<ContactId, Contact> table = new TreeMap<>();
        for (int step = 0; step < MENTIONS; step++) {
            step(chance, block, set, table);
            assertThat(Json.write(List.copyOf(table.values())))
                    .isEqualTo(Json.write(
                            new Block().change(List.of(), set.values()).now()));
        }
    }

    @Property(tries = 5, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void aLongYearGivesWhatAllAtOnceGives(@ForAll long seed) {
        Random chance = new Random(seed);
        List<BlockMention> year = IntStream.range(0, 600)
                .mapToObj(number -> RandomMention.of(chance, number, 365))
                .toList();
        Block block = new Block();
        Map<ContactId, Contact> table = new TreeMap<>();
        year.forEach(told -> apply(table, block.change(List.of(), List.of(told))));
        assertThat(List.copyOf(table.values())).isEqualTo(new Matcher().match(year));
    }

    /** A mention comes, is corrected or goes. */
    private static void step(
            Random chance, Block block, Map<MentionId, BlockMention> set, Map<ContactId, Contact> table) {
        BlockMention told = RandomMention.of(chance, chance.nextInt(MENTIONS / 2), 30);
        MentionId id = told.mention().id();
        boolean goes = set.containsKey(id) && chance.nextInt(3) == 0;
        List<MentionId> gone = set.containsKey(id) ? List.of(id) : List.of();
        set.remove(id);
        if (!goes) {
            set.put(id, told);
        }
        apply(table, block.change(gone, goes ? List.of() : List.of(told)));
    }

    private static void apply(Map<ContactId, Contact> table, Block.Touched touched) {
        table.keySet().removeAll(touched.before());
        touched.now().forEach(contact -> table.put(contact.id(), contact));
    }
}
