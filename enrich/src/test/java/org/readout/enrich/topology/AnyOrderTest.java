package org.readout.enrich.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.readout.enrich.match.Matcher;
import org.readout.model.Contact;
import org.readout.model.ContactChange;
import org.readout.model.ContactId;
import org.readout.model.Json;

/** The contacts are a function of the set of articles: arrival, repetition, correction and withdrawal change nothing. */
final class AnyOrderTest {
    private static final int WORLDS = 1000;

    @Property(tries = WORLDS, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void anyOrderOfArrivalEndsInTheSameContactsByteForByte(@ForAll long world, @ForAll long one, @ForAll long two) {
        World pages = World.of(world);
        assertThat(Json.write(MemoryPipeline.after(pages.delivered(one)).table()))
                .isEqualTo(Json.write(MemoryPipeline.after(pages.delivered(two)).table()));
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
