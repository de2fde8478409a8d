package org.readout.runtime;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.readout.model.Article;
import org.readout.model.ArticleMentions;
import org.readout.model.Contact;
import org.readout.model.ContactAlias;
import org.readout.model.ContactChange;
import org.readout.model.FeedStatus;
import org.readout.model.ForgottenArticle;
import org.readout.model.Page;

/**
 * The catalogue of topics: names, keys, partitions and cleanup live here and nowhere else.
 *
 * <p>Provisioning, the AsyncAPI document and the README's table are made from it. Values are JSON, one record of
 * {@code org.readout.model} each; keys are the value's id as UTF-8 text.
 *
 * @param prefix put before every name, such as {@code readout.}; lets several installations share a cluster
 * @param partitions of each topic that grows with the number of articles
 */
public record Topics(String prefix, int partitions) {
    public static final String DEFAULT_PREFIX = "readout.";
    public static final int DEFAULT_PARTITIONS = 2;
    /** As many bytes as any of the topics takes in one record. */
    public static final int LARGEST_RECORD = 8 * 1024 * 1024;

    private static final String FOREVER = "-1";
    private static final String ONE_MONTH = Long.toString(Duration.ofDays(30).toMillis());

    public static Topics standard() {
        return new Topics(DEFAULT_PREFIX, DEFAULT_PARTITIONS);
    }

    /** The topics of a candidate: what a replay writes, beside those that everyone reads. */
    public Topics candidate(String name) {
        return new Topics(prefix + "candidate." + name + ".", partitions);
    }

    public TopicSpec pages() {
        return kept("pages.v1", "page id", "the bytes as fetched, the HTTP facts, the feed entry", Page.class, FOREVER);
    }

    public TopicSpec articles() {
        return compacted("articles.v1", "article id", "the normalized article", Article.class, partitions);
    }

    public TopicSpec mentions() {
        return compacted("mentions.v1", "article id", "all mentions in the article", ArticleMentions.class, partitions);
    }

    public TopicSpec contactEvents() {
        return kept("contact-events.v1", "contact id", "one change to a contact", ContactChange.class, FOREVER);
    }

    public TopicSpec contactIndex() {
        return compacted("contact-index.v1", "contact id", "the latest whole contact", Contact.class, partitions);
    }

    public TopicSpec contactAliases() {
        return compacted(
                "contact-aliases.v1",
                "contact id that ended",
                "the contact that answers for it",
                ContactAlias.class,
                partitions);
    }

    /** In every partition each: only the stage that keeps an article knows in which one its record lies. */
    public TopicSpec forgotten() {
        return compacted(
                "forgotten.v1", "article id", "an article that is to be forgotten", ForgottenArticle.class, partitions);
    }

    public TopicSpec feedStatus() {
        return compacted("feed-status.v1", "feed id", "the health of the feed", FeedStatus.class, 1);
    }

    /** What {@code ingest} must remember of each feed: validators, seen entries, moves. Internal: its form may change. */
    public TopicSpec pollState() {
        return compacted("poll-state.v1", "feed id", "what ingest remembers of the feed", Object.class, 1);
    }

    /** Which lane of {@code enrich} is live. Internal: its form may change. */
    public TopicSpec liveLane() {
        return compacted("live-lane.v1", "live", "which candidate was promoted last", Object.class, 1);
    }

    /** The revisions that a promoted lane takes over. Internal: its form may change. */
    public TopicSpec adoptions() {
        return kept("adoptions.v1", "block", "the revision of an id at a promotion", Object.class, FOREVER);
    }

    /** Which replays there are. Internal: its form may change. */
    public TopicSpec candidates() {
        return compacted("candidates.v1", "candidate name", "a replay and its bounds", Object.class, 1);
    }

    public TopicSpec deadLetters() {
        return kept(
                "dead-letters.v1",
                "the record's own key",
                "the record that could not be used",
                byte[].class,
                ONE_MONTH);
    }

    public List<TopicSpec> all() {
        return List.of(
                pages(),
                articles(),
                mentions(),
                contactEvents(),
                contactIndex(),
                contactAliases(),
                forgotten(),
                feedStatus(),
                pollState(),
                candidates(),
                liveLane(),
                adoptions(),
                deadLetters());
    }

    private TopicSpec kept(String name, String key, String value, Class<?> type, String retentionMillis) {
        return new TopicSpec(
                prefix + name,
                key,
                value,
                type,
                partitions,
                Map.of(
                        "cleanup.policy",
                        "delete",
                        "retention.ms",
                        retentionMillis,
                        "max.message.bytes",
                        Integer.toString(LARGEST_RECORD)));
    }

    private TopicSpec compacted(String name, String key, String value, Class<?> type, int count) {
        return new TopicSpec(
                prefix + name,
                key,
                value,
                type,
                count,
                Map.of("cleanup.policy", "compact", "max.message.bytes", Integer.toString(LARGEST_RECORD)));
    }
}
