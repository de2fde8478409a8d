package org.readout.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.readout.ingest.Shared;
import org.readout.ingest.feed.FeedReading.Feed;
import org.readout.model.ContentHash;

/** On a feed that is what it claims to be, our reader says what Rome says. */
final class RomeAgreementTest {
    @Test
    void everyPollOfARealFeedIsReadAsRomeReadsIt() throws Exception {
        try (Stream<Path> files = Files.list(Shared.path("data/state-feed"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".xml")).toList()) {
                byte[] body = Files.readAllBytes(file);
                List<List<Object>> romes = romes(body);
                List<List<Object>> ours = ours(body);
                assertThat(ours).hasSameSizeAs(romes);
                for (int i = 0; i < ours.size(); i++) {
                    assertThat(ours.get(i)).as(file + ", item " + i).isEqualTo(romes.get(i));
                }
            }
        }
    }

    /** Without an address, so that relative links in the text stay as Rome leaves them. */
    private static List<List<Object>> ours(byte[] body) {
        Feed feed = (Feed) FeedReader.read(new FeedDocument(Optional.empty(), Map.of(), body, ZoneOffset.UTC));
        return feed.items().stream()
                .map(item -> List.<Object>of(
                        item.id().orElseThrow(),
                        item.link().orElseThrow(),
                        item.title().orElseThrow(),
                        item.published().orElseThrow(),
                        text(item.content().orElseThrow()),
                        item.authors()))
                .toList();
    }

    private static List<List<Object>> romes(byte[] body) throws Exception {
        SyndFeed feed = new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(body)));
        return feed.getEntries().stream().map(RomeAgreementTest::fields).toList();
    }

    private static List<Object> fields(SyndEntry entry) {
        return List.of(
                entry.getUri(),
                entry.getLink(),
                entry.getTitle(),
                entry.getPublishedDate().toInstant(),
                text(entry.getContents().getFirst().getValue().strip()),
                entry.getAuthor().isEmpty() ? List.of() : List.of(entry.getAuthor()));
    }

    /** Rome writes some entities within a text as numbers, where we leave them as they are. */
    private static ContentHash text(String html) {
        return ContentHash.of(Parser.unescapeEntities(html, false));
    }
}
