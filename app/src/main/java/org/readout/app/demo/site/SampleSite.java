package org.readout.app.demo.site;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.readout.app.demo.story.NewsItem;
import org.readout.app.demo.story.Newsroom;
import org.readout.app.demo.story.PageState;
import org.readout.app.demo.story.SampleSource;
import org.readout.app.demo.story.StoryReader;

/** The site of one sample source: a front page, a feed of the ten newest items, and a page per release. */
final class SampleSite {

    private static final int FEED_WINDOW = 10;

    private final Newsroom newsroom;
    private final String origin;
    private final PageTemplate template;
    private final FeedFormat feedFormat;

    SampleSite(Newsroom newsroom, String origin) {
        this.newsroom = newsroom;
        this.origin = origin;
        this.template = PageTemplate.of(newsroom.source());
        this.feedFormat = FeedFormat.of(newsroom.source().feedKind());
    }

    SampleSource source() {
        return newsroom.source();
    }

    Answer answer(String path, Instant now) {
        if (path.equals(source().feedPath())) {
            return feed(now);
        }
        if (path.equals(source().homePath())) {
            return page(Page.front(source(), origin, newsroom.itemsAt(now)), now);
        }
        return switch (newsroom.pageAt(path, now)) {
            case PageState.Online(var item) -> page(release(item, now), now);
            case PageState.Withdrawn() -> new Answer.Refusal(410, "This page has been removed.");
            case PageState.Unknown() -> Answer.notFound();
        };
    }

    private Answer feed(Instant now) {
        return switch (source().feedHealth()) {
            case ALIVE -> document(feedFormat.mediaType(), feedFormat.write(feedAt(now)), now);
            case DYING -> new DyingFeed(newsroom.time()).answer(now);
            case MOVED -> document("text/html; charset=utf-8", StoryReader.text("templates/moved.html"), now);
        };
    }

    private Feed feedAt(Instant now) {
        var newest = newsroom.itemsAt(now).stream().limit(FEED_WINDOW).toList();
        return new Feed(source(), origin, newsroom.lastChangeAt(now), newest);
    }

    private Page release(NewsItem item, Instant now) {
        return Page.release(source(), origin, item, olderThan(item, now));
    }

    private List<NewsItem> olderThan(NewsItem item, Instant now) {
        return newsroom.itemsAt(now).stream()
                .filter(other -> other.publishedAt().isBefore(item.publishedAt()))
                .limit(3)
                .toList();
    }

    private Answer page(Page page, Instant now) {
        return document(pageMediaType(), template.render(page), now);
    }

    /** Like many old sites, one that is not in UTF-8 names its charset in the page's own meta tag and nowhere else. */
    private String pageMediaType() {
        return source().encoding().equals(StandardCharsets.UTF_8) ? "text/html; charset=utf-8" : "text/html";
    }

    private Answer document(String mediaType, String text, Instant now) {
        return new Answer.Document(mediaType, text.getBytes(source().encoding()), newsroom.lastChangeAt(now));
    }
}
