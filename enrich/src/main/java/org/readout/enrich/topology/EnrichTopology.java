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
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.readout.enrich.match.BlockChange;
import org.readout.model.Article;
import org.readout.model.ArticleMentions;
import org.readout.model.ContactAlias;
import org.readout.model.ContactChange;
import org.readout.model.ForgottenArticle;
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
    static final String HOP = "blocks";
    private static final Serde<String> KEY = Serdes.String();

    private EnrichTopology() {}

    /** @param blockMentions how many mentions all partitions together keep in memory for matching */
    public static Topology build(Lane lane, EnrichFunctions functions, Metrics metrics, int blockMentions) {
        StreamsBuilder builder = new StreamsBuilder();
        Stores.all().forEach(builder::addStateStore);
        Topics topics = lane.writes();
        KStream<String, Receipt> receipts = receipts(builder, lane, new Newsroom(functions), metrics)
                .merge(forgotten(builder, lane, metrics), Named.as("receipts"));
        writeArticles(receipts, topics);
        writeMentions(receipts, topics);
        writeDeadLetters(receipts, topics);
        KStream<String, BlockChange> blocks = byBlock(receipts, topics);
        writeContactEvents(blocks, new BlockBudget(blockMentions), topics, metrics);
        adopt(builder, lane);
        return builder.build(everythingNamed());
    }

    private static KStream<String, Receipt> receipts(
            StreamsBuilder builder, Lane lane, Newsroom newsroom, Metrics metrics) {
        return switch (lane.stage()) {
            case ARTICLE ->
                receipts(source(builder, lane, Page.class, "pages"), () -> new PageProcessor(newsroom, metrics));
            case DETECT ->
                receipts(
                        source(builder, lane, Article.class, "articles-stored"),
                        () -> new StoredProcessor<>(newsroom, newsroom::again, metrics));
            case MATCH ->
                receipts(
                        source(builder, lane, ArticleMentions.class, "mentions-stored"),
                        () -> new StoredProcessor<>(newsroom, newsroom::again, metrics));
        };
    }

    /** Whatever a lane's bounds are, what is forgotten stays so. */
    private static KStream<String, Receipt> forgotten(StreamsBuilder builder, Lane lane, Metrics metrics) {
        return builder.stream(
                        lane.reads().forgotten().name(),
                        Consumed.with(KEY, JsonSerde.of(ForgottenArticle.class)).withName("forgotten"))
                .process(() -> new ForgetProcessor(metrics), Named.as("forget"), Stores.ARTICLES);
    }

    private static <V> KStream<String, V> source(StreamsBuilder builder, Lane lane, Class<V> type, String name) {
        KStream<String, V> all = builder.stream(
                lane.input().name(), Consumed.with(KEY, JsonSerde.of(type)).withName(name));
        return lane.isBounded() ? all.process(() -> new Within<V>(lane), Named.as("within-bounds")) : all;
    }

    private static <V> KStream<String, Receipt> receipts(
            KStream<String, V> source, ProcessorSupplier<String, V, String, Receipt> processor) {
        return source.process(processor, Named.as("read-and-detect"), Stores.ARTICLES);
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
                        .withName(HOP));
    }

    private static void writeContactEvents(
            KStream<String, BlockChange> blocks, BlockBudget budget, Topics topics, Metrics metrics) {
        KStream<String, ContactChange> changes = blocks.process(
                        () -> new BlockProcessor(budget),
                        Named.as("match"),
                        Stores.MENTIONS,
                        Stores.CONTACTS,
                        Stores.ENDED)
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

    /** What a promotion hands over; on a candidate's own topics that is nothing. */
    private static void adopt(StreamsBuilder builder, Lane lane) {
        builder.stream(
                        lane.writes().adoptions().name(),
                        Consumed.with(KEY, JsonSerde.of(Adoption.class)).withName("adoptions"))
                .process(
                        () -> new AdoptionProcessor(lane.promotion()),
                        Named.as("adopt"),
                        Stores.CONTACTS,
                        Stores.ENDED);
    }

    private static Properties everythingNamed() {
        Properties properties = new Properties();
        properties.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        return properties;
    }
}
