package org.readout.enrich.topology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.readout.enrich.match.Block;
import org.readout.enrich.match.BlockChange;
import org.readout.enrich.match.BlockDiff;
import org.readout.enrich.match.BlockKey;
import org.readout.enrich.match.BlockMention;
import org.readout.enrich.match.MentionSlot;
import org.readout.model.Contact;
import org.readout.model.ContactAlias;
import org.readout.model.ContactChange;
import org.readout.model.ContactId;
import org.readout.model.Page;

/** The pure functions of the topology with maps for stores and no topics between: fast enough for thousands of worlds. */
final class MemoryPipeline {
    private final Newsroom newsroom;
    private final Map<BlockKey, Block> blocks = new HashMap<>();
    private final Map<String, ArticleState> articles = new HashMap<>();
    private final Map<BlockKey, Map<String, BlockMention>> mentions = new TreeMap<>();
    private final Map<BlockKey, Map<ContactId, Contact>> contacts = new TreeMap<>();
    private final Map<ContactId, Integer> ended = new HashMap<>();
    private final Map<String, ContactAlias> aliases = new TreeMap<>();
    private final List<ContactChange> events = new ArrayList<>();

    private MemoryPipeline(EnrichFunctions functions) {
        this.newsroom = new Newsroom(functions);
    }

    static MemoryPipeline after(List<Page> pages) {
        return after(World.functions(), pages);
    }

    static MemoryPipeline after(EnrichFunctions functions, List<Page> pages) {
        MemoryPipeline pipeline = new MemoryPipeline(functions);
        pages.forEach(pipeline::take);
        return pipeline;
    }

    /** The same with the process ended and begun again before some of the pages: what is kept is what the stores hold. */
    static MemoryPipeline interrupted(List<Page> pages, long seed) {
        Random chance = new Random(seed);
        MemoryPipeline pipeline = new MemoryPipeline(World.functions());
        for (Page page : pages) {
            if (chance.nextInt(3) == 0) {
                pipeline.blocks.clear();
            }
            pipeline.take(page);
        }
        return pipeline;
    }

    /** What a reader of the alias topic holds. */
    Map<String, ContactAlias> aliases() {
        return aliases;
    }

    List<ContactChange> events() {
        return events;
    }

    /** Every mention that counts, for matching afresh. */
    List<BlockMention> mentions() {
        return mentions.values().stream()
                .flatMap(block -> block.values().stream())
                .toList();
    }

    /** The contacts by id, without their revisions, which count what was published on the way. */
    Map<ContactId, Contact> table() {
        Map<ContactId, Contact> table = new TreeMap<>();
        contacts.values().forEach(block -> block.forEach((id, contact) -> table.put(id, contact.withRevision(1))));
        return table;
    }

    private void take(Page page) {
        String id =
                org.readout.model.ArticleId.of(page.source().id(), page.id()).value();
        switch (newsroom.receive(page, Optional.ofNullable(articles.get(id)))) {
            case Receipt.Accepted accepted -> {
                articles.put(id, accepted.state());
                accepted.changes().forEach(this::change);
            }
            case Receipt.Withdrawn withdrawn -> {
                articles.put(id, withdrawn.state());
                withdrawn.changes().forEach(this::change);
            }
            case Receipt.Unchanged unchanged -> articles.put(id, unchanged.state());
            case Receipt.NeverSeen neverSeen -> articles.put(id, neverSeen.state());
            case Receipt.Stale stale -> {}
            case Receipt.Unusable unusable -> {}
        }
    }

    private void change(BlockChange change) {
        Map<String, BlockMention> block = mentions.computeIfAbsent(change.block(), key -> new TreeMap<>());
        Block.Touched touched = blocks.computeIfAbsent(change.block(), key -> Block.of(block.values()))
                .change(change);
        change.gone().forEach(slot -> block.remove(slot.key()));
        change.now()
                .forEach(told -> block.put(MentionSlot.of(told).orElseThrow().key(), told));
        Map<ContactId, Contact> published = contacts.computeIfAbsent(change.block(), key -> new TreeMap<>());
        BlockDiff.between(
                        touched.before().stream().map(published::get).toList(),
                        touched.now(),
                        id -> Optional.ofNullable(ended.get(id)),
                        List.of(change.articleId()))
                .forEach(event -> publish(published, event));
    }

    private void publish(Map<ContactId, Contact> published, ContactChange event) {
        events.add(event);
        Announcements.alias(event)
                .forEach(alias -> alias.value()
                        .ifPresentOrElse(value -> aliases.put(alias.key(), value), () -> aliases.remove(alias.key())));
        Contact contact = event.contact();
        switch (event) {
            case ContactChange.Announced announced -> published.put(contact.id(), contact);
            case ContactChange.Revised revised -> published.put(contact.id(), contact);
            case ContactChange.Split split -> published.put(contact.id(), contact);
            case ContactChange.Merged merged -> end(published, contact);
            case ContactChange.Retracted retracted -> end(published, contact);
        }
    }

    private void end(Map<ContactId, Contact> published, Contact contact) {
        published.remove(contact.id());
        ended.put(contact.id(), contact.revision());
    }
}
