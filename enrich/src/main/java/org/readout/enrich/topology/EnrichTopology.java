package org.readout.enrich.topology;

import java.util.Properties;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.readout.enrich.match.BlockChange;
import org.readout.model.Article;
import org.readout.model.ArticleMentions;
import org.readout.model.ContactAlias;
import org.readout.model.ContactChange;
import org.readout.model.Page;
import org.readout.runtime.JsonSerde;
import org.readout.runtime.Metrics;
import org.readout.runtime.Topics;

/**
 * Pages to articles, articles to mentions, mentions to changes of contacts.
 *
 * <p>There is one internal hop, from the partition of an article to the partition of a block; everything before it
 * and everything after it happens in one step each.
 */
public final class EnrichTopology {
    private static final Serde<String> KEY = Serdes.String();

    private EnrichTopology() {}

    public static Topology build(Topics topics, EnrichFunctions functions, Metrics metrics) {
        StreamsBuilder builder = new StreamsBuilder();
        Stores.all().forEach(builder::addStateStore);
        KStream<String, Receipt> receipts = receipts(builder, topics, new Newsroom(functions), metrics);
        writeArticles(receipts, topics);
        writeMentions(receipts, topics);
        writeDeadLetters(receipts, topics);
        KStream<String, BlockChange> blocks = byBlock(receipts, topics);
        writeContactEvents(blocks, topics, metrics);
        return builder.build(everythingNamed());
    }

    private static KStream<String, Receipt> receipts(
            StreamsBuilder builder, Topics topics, Newsroom newsroom, Metrics metrics) {
        return builder.stream(
                        topics.pages().name(),
                        Consumed.with(KEY, JsonSerde.of(Page.class)).withName("pages"))
                .process(() -> new PageProcessor(newsroom, metrics), Named.as("read-and-detect"), Stores.ARTICLES);
    }

    private static void writeArticles(KStream<String, Receipt> receipts, Topics topics) {
        receipts.process(() -> new Announcer<>(Announcements::article), Named.as("article"))
                .to(
                        topics.articles().name(),
                        Produced.with(KEY, JsonSerde.of(Article.class)).withName("articles"));
    }

    private static void writeMentions(KStream<String, Receipt> receipts, Topics topics) {
        receipts.process(() -> new Announcer<>(Announcements::mentions), Named.as("article-mentions"))
                .to(
                        topics.mentions().name(),
                        Produced.with(KEY, JsonSerde.of(ArticleMentions.class)).withName("mentions"));
    }

    private static void writeDeadLetters(KStream<String, Receipt> receipts, Topics topics) {
        receipts.process(DeadLetterProcessor::new, Named.as("not-an-article"))
                .to(
                        topics.deadLetters().name(),
                        Produced.with(KEY, Serdes.ByteArray()).withName("dead-letters"));
    }

    private static KStream<String, BlockChange> byBlock(KStream<String, Receipt> receipts, Topics topics) {
        return receipts.process(() -> new Announcer<>(Announcements::blockChanges), Named.as("block-changes"))
                .repartition(Repartitioned.with(KEY, JsonSerde.of(BlockChange.class))
                        .withNumberOfPartitions(topics.partitions())
                        .withName("blocks"));
    }

    private static void writeContactEvents(KStream<String, BlockChange> blocks, Topics topics, Metrics metrics) {
        KStream<String, ContactChange> changes = blocks.process(
                        BlockProcessor::new, Named.as("match"), Stores.MENTIONS, Stores.CONTACTS, Stores.ENDED)
                .peek(
                        (id, change) ->
                                metrics.contacts(Announcements.kind(change)).increment(),
                        Named.as("count-contact-changes"));
        changes.process(() -> new Announcer<>(Announcements::contactEvent), Named.as("contact-event"))
                .to(
                        topics.contactEvents().name(),
                        Produced.with(KEY, JsonSerde.of(ContactChange.class)).withName("contact-events"));
        changes.process(() -> new Announcer<>(Announcements::alias), Named.as("contact-alias"))
                .to(
                        topics.contactAliases().name(),
                        Produced.with(KEY, JsonSerde.of(ContactAlias.class)).withName("contact-aliases"));
    }

    private static Properties everythingNamed() {
        Properties properties = new Properties();
        properties.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        return properties;
    }
}
