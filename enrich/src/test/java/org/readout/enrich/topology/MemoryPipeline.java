package org.readout.enrich.topology;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.readout.enrich.match.BlockChange;
import org.readout.enrich.match.BlockMention;
import org.readout.model.Contact;
import org.readout.model.ContactAlias;
import org.readout.model.ContactChange;
import org.readout.model.ContactId;
import org.readout.model.Json;
import org.readout.model.Page;
import org.readout.runtime.Metrics;

/**
 * The processors of the topology on stores and topics in memory, on as many partitions and instances as one likes: what
 * Kafka Streams does with them under exactly-once, fast enough for a hundred thousand worlds.
 */
final class MemoryPipeline {
    private static final int MOST_PARTITIONS = 4;
    private static final int MOST_INSTANCES = 3;
    /** So few that blocks are let go of and read from the store again in nearly every world. */
    private static final int BLOCK_MENTIONS = 8;

    private static final Metrics METRICS = new Metrics(new SimpleMeterRegistry());

    private final List<MemoryLog<Page>> pages;
    private final List<MemoryLog<BlockChange>> hop;
    private final MemoryLog<Page> taken = new MemoryLog<>();
    private final MemoryLog<ContactChange> events = new MemoryLog<>();
    private final List<MemoryTask<Page, Receipt>> articleTasks;
    private final List<MemoryTask<BlockChange, ContactChange>> blockTasks;

    private MemoryPipeline(EnrichFunctions functions, int partitions) {
        this.pages = each(partitions, partition -> new MemoryLog<>());
        this.hop = each(partitions, partition -> new MemoryLog<>());
        Newsroom newsroom = new Newsroom(functions);
        this.articleTasks = each(partitions, partition -> articleTask(pages.get(partition), newsroom));
        this.blockTasks = each(partitions, partition -> blockTask(hop.get(partition)));
    }

    private MemoryTask<Page, Receipt> articleTask(MemoryLog<Page> input, Newsroom newsroom) {
        return new MemoryTask<>(input, () -> new PageProcessor(newsroom, METRICS), Set.of(Stores.ARTICLES), this::send);
    }

    private MemoryTask<BlockChange, ContactChange> blockTask(MemoryLog<BlockChange> input) {
        return new MemoryTask<>(
                input,
                () -> new BlockProcessor(new BlockBudget(BLOCK_MENTIONS)),
                Set.of(Stores.MENTIONS, Stores.CONTACTS, Stores.ENDED),
                (cause, event, in) -> events.write(event, in));
    }

    static MemoryPipeline after(List<Page> pages) {
        return after(World.functions(), pages);
    }

    /** One partition, one instance, nothing in its way. */
    static MemoryPipeline after(EnrichFunctions functions, List<Page> pages) {
        MemoryPipeline pipeline = new MemoryPipeline(functions, 1);
        pipeline.receive(pages);
        new MemoryGroup(pipeline.tasks(), 1).settle();
        return pipeline;
    }

    /** One to four partitions, one to three instances; instances are killed and tasks moved wherever each of them is. */
    static MemoryPipeline spread(List<Page> pages, long seed) {
        Random chance = new Random(seed);
        MemoryPipeline pipeline = new MemoryPipeline(World.functions(), 1 + chance.nextInt(MOST_PARTITIONS));
        pipeline.receive(pages);
        MemoryGroup group = new MemoryGroup(pipeline.tasks(), 1 + chance.nextInt(MOST_INSTANCES));
        group.disturb(chance, pages.size());
        group.settle();
        return pipeline;
    }

    /** The pages in the order in which they were taken, each as often as it was taken for good. */
    List<Page> taken() {
        return taken.readable();
    }

    List<ContactChange> events() {
        return events.readable();
    }

    /** What a reader of the alias topic holds. */
    Map<String, ContactAlias> aliases() {
        Map<String, ContactAlias> aliases = new TreeMap<>();
        events().stream()
                .flatMap(event -> Announcements.alias(event).stream())
                .forEach(alias -> alias.value()
                        .ifPresentOrElse(value -> aliases.put(alias.key(), value), () -> aliases.remove(alias.key())));
        return aliases;
    }

    /** Every mention that counts, for matching afresh. */
    List<BlockMention> mentions() {
        return blockTasks.stream()
                .flatMap(task -> task.<BlockMention>values(Stores.MENTIONS).stream())
                .toList();
    }

    /** The contacts by id, without their revisions, which count what was published on the way. */
    Map<ContactId, Contact> table() {
        Map<ContactId, Contact> table = new TreeMap<>();
        blockTasks.stream()
                .flatMap(task -> task.<Contact>values(Stores.CONTACTS).stream())
                .forEach(contact -> table.put(contact.id(), contact.withRevision(1)));
        return table;
    }

    private void receive(List<Page> arriving) {
        MemoryTransaction done = new MemoryTransaction();
        arriving.forEach(page -> at(pages, page.id().value()).write(page, done));
        done.end(MemoryTransaction.State.COMMITTED);
    }

    private void send(Page page, Receipt receipt, MemoryTransaction in) {
        taken.write(page, in);
        for (Outgoing<BlockChange> change : Announcements.blockChanges(receipt)) {
            BlockChange asRead = Json.read(Json.bytes(change.value().orElseThrow()), BlockChange.class);
            at(hop, change.key()).write(asRead, in);
        }
    }

    private List<MemoryTask<?, ?>> tasks() {
        return Stream.<MemoryTask<?, ?>>concat(articleTasks.stream(), blockTasks.stream())
                .toList();
    }

    /** The partition that a producer of Kafka's chooses for this key. */
    private static <V> MemoryLog<V> at(List<MemoryLog<V>> partitions, String key) {
        return partitions.get(
                BuiltInPartitioner.partitionForKey(key.getBytes(StandardCharsets.UTF_8), partitions.size()));
    }

    private static <T> List<T> each(int partitions, Function<Integer, T> make) {
        List<T> made = new ArrayList<>();
        for (int partition = 0; partition < partitions; partition++) {
            made.add(make.apply(partition));
        }
        return made;
    }
}
