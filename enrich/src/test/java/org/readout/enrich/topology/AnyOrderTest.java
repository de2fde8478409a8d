package org.readout.enrich.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.ShrinkingMode;
import org.readout.enrich.match.Matcher;
import org.readout.model.Contact;
import org.readout.model.ContactAlias;
import org.readout.model.ContactChange;
import org.readout.model.ContactId;
import org.readout.model.Json;

/** The contacts are a function of the set of articles: arrival, repetition, correction and withdrawal change nothing. */
final class AnyOrderTest {
    private static final int WORLDS = 1000;

    /**
     * As many worlds as {@code jqwik.tries.default} says: a thousand in the build.
     *
     * <p>What an id that ended leads to depends on which ids were published on the way, so aliases are held against a run
     * that takes the pages in the order in which the disturbed one took them.
     */
    @Property(shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void anyOrderOnAnyPartitionsAndInstancesEndsInTheSameTablesByteForByte(
            @ForAll("evenly") long world, @ForAll("evenly") long one, @ForAll("evenly") long two) {
        World pages = World.of(world);
        MemoryPipeline spread = MemoryPipeline.spread(pages.delivered(two), one);
        MemoryPipeline alone = MemoryPipeline.after(spread.taken());
        assertThat(Json.write(spread.table()))
                .isEqualTo(Json.write(MemoryPipeline.after(pages.delivered(one)).table()));
        assertThat(Json.write(spread.aliases())).isEqualTo(Json.write(alone.aliases()));
        assertThat(Json.write(byContact(spread.events()))).isEqualTo(Json.write(byContact(alone.events())));
    }

    @Property(tries = WORLDS / 2, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void everyIdEverPublishedIsAContactOrLeadsToOneOrWasRetracted(
            @ForAll("evenly") long world, @ForAll("evenly") long order) {
        MemoryPipeline pipeline = MemoryPipeline.after(World.of(world).delivered(order));
        Map<ContactId, ContactChange> last = new TreeMap<>();
        pipeline.events().forEach(event -> last.put(event.contact().id(), event));
        assertThat(last.keySet()).allSatisfy(id -> {
            ContactId end = followed(id, pipeline.aliases());
            assertThat(pipeline.table().containsKey(end) || last.get(end) instanceof ContactChange.Retracted)
                    .as("%s leads to %s", id, end)
                    .isTrue();
        });
    }

    /** The usual numbers come near zero again and again: of 20,000 worlds a quarter would be repetitions. */
    @Provide
    Arbitrary<Long> evenly() {
        return Arbitraries.longs().withDistribution(RandomDistribution.uniform());
    }

    /** In the order in which each contact's own reader sees them: between contacts there is none. */
    private static Map<ContactId, List<ContactChange>> byContact(List<ContactChange> events) {
        return events.stream()
                .collect(Collectors.groupingBy(event -> event.contact().id(), TreeMap::new, Collectors.toList()));
    }

    private static ContactId followed(ContactId id, Map<String, ContactAlias> aliases) {
        Set<ContactId> passed = new HashSet<>();
        ContactId at = id;
        while (aliases.containsKey(at.value())) {
            assertThat(passed.add(at)).as("aliases of %s go in a circle", id).isTrue();
            at = aliases.get(at.value()).successor();
        }
        return at;
    }

    @Property(tries = WORLDS / 4, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void whatWasPublishedStepByStepIsWhatMatchingAfreshGives(
            @ForAll("evenly") long world, @ForAll("evenly") long order) {
        MemoryPipeline pipeline = MemoryPipeline.after(World.of(world).delivered(order));
        assertThat(List.copyOf(pipeline.table().values())).isEqualTo(new Matcher().match(pipeline.mentions()));
    }

    @Property(tries = WORLDS / 4, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void aReaderOfTheEventsAloneHoldsTheSameContacts(@ForAll("evenly") long world, @ForAll("evenly") long order) {
        MemoryPipeline pipeline = MemoryPipeline.after(World.of(world).delivered(order));
        Map<ContactId, Contact> held = new TreeMap<>();
        for (ContactChange event : pipeline.events()) {
            switch (event) {
                case ContactChange.Merged merged -> held.remove(merged.contact().id());
                case ContactChange.Retracted retracted ->
                    held.remove(retracted.contact().id());
                default -> held.put(event.contact().id(), event.contact().withRevision(1));
            }
        }
        assertThat(held).isEqualTo(pipeline.table());
    }

    @Property(tries = WORLDS / 4, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void revisionsRiseByOneAndSuccessorsAreKnown(@ForAll("evenly") long world, @ForAll("evenly") long order) {
        Map<ContactId, Integer> last = new HashMap<>();
        for (ContactChange event :
                MemoryPipeline.after(World.of(world).delivered(order)).events()) {
            Contact contact = event.contact();
            assertThat(contact.revision()).isEqualTo(last.getOrDefault(contact.id(), 0) + 1);
            contact.successor().ifPresent(next -> assertThat(last).containsKey(next));
            last.put(contact.id(), contact.revision());
        }
    }
}
