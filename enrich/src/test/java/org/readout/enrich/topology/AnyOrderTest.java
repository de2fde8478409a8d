package org.readout.enrich.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.readout.enrich.match.Matcher;
import org.readout.model.Contact;
import org.readout.model.ContactAlias;
import org.readout.model.ContactChange;
import org.readout.model.ContactId;
import org.readout.model.Json;
import org.readout.model.Page;

/** The contacts are a function of the set of articles: arrival, repetition, correction and withdrawal change nothing. */
final class AnyOrderTest {
    private static final int WORLDS = 1000;

    /** As many worlds as {@code jqwik.tries.default} says: a thousand in the build. */
    @Property(shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void anyOrderOfArrivalEndsInTheSameContactsByteForByte(@ForAll long world, @ForAll long one, @ForAll long two) {
        World pages = World.of(world);
        assertThat(Json.write(MemoryPipeline.after(pages.delivered(one)).table()))
                .isEqualTo(Json.write(
                        MemoryPipeline.interrupted(pages.delivered(two), one).table()));
    }

    @Property(tries = WORLDS / 2, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void restartsChangeNeitherContactsNorAliasesNorEvents(@ForAll long world, @ForAll long order) {
        List<Page> pages = World.of(world).delivered(order);
        MemoryPipeline undisturbed = MemoryPipeline.after(pages);
        MemoryPipeline interrupted = MemoryPipeline.interrupted(pages, world);
        assertThat(Json.write(interrupted.events())).isEqualTo(Json.write(undisturbed.events()));
        assertThat(Json.write(interrupted.aliases())).isEqualTo(Json.write(undisturbed.aliases()));
    }

    @Property(tries = WORLDS / 2, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void everyIdEverPublishedIsAContactOrLeadsToOneOrWasRetracted(@ForAll long world, @ForAll long order) {
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
    void whatWasPublishedStepByStepIsWhatMatchingAfreshGives(@ForAll long world, @ForAll long order) {
        MemoryPipeline pipeline = MemoryPipeline.after(World.of(world).delivered(order));
        assertThat(List.copyOf(pipeline.table().values())).isEqualTo(new Matcher().match(pipeline.mentions()));
    }

    @Property(tries = WORLDS / 4, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void aReaderOfTheEventsAloneHoldsTheSameContacts(@ForAll long world, @ForAll long order) {
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
    void revisionsRiseByOneAndSuccessorsAreKnown(@ForAll long world, @ForAll long order) {
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
