package org.readout.ingest.catalogue;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.ingest.feed.Links;

/** Reads one entry point of a source. */
record FeedFields(Fields fields, Faults faults) {
    private static final Set<String> OF_FEED = Fields.names("url", "kind", "every", "content", "path", "select");
    private static final Set<String> OF_SELECT = Fields.names("item", "title", "link", "date");
    private static final Set<String> KINDS = Fields.names("feed", "listing", "sitemap");

    /** A feed whose source is not known yet: feeds are checked also where their source has faults. */
    record Draft(URI url, Optional<Duration> every, ContentFrom content, EntryPoint kind) {}

    static Optional<Draft> read(Yaml item, Faults faults) {
        return Fields.of(item, "a feed", OF_FEED, faults).flatMap(fields -> new FeedFields(fields, faults).draft());
    }

    private Optional<Draft> draft() {
        Optional<URI> url = fields.required("url", "https://mfa.gov.az/rss")
                .flatMap(any -> fields.read("url", "an absolute http or https URL", FeedFields::webAddress));
        Optional<Duration> every =
                fields.read("every", "an ISO 8601 duration from PT1S to P7D, such as PT10M", FieldForms::interval);
        EntryPoint kind = kind();
        ContentFrom content = content(kind);
        return url.map(value -> new Draft(value, every, content, kind));
    }

    private ContentFrom content(EntryPoint kind) {
        ContentFrom content = fields.read(
                        "content", "page or feed", text -> ContentFrom.valueOf(text.toUpperCase(Locale.ROOT)))
                .orElse(ContentFrom.PAGE);
        if (content == ContentFrom.FEED && !(kind instanceof EntryPoint.Feed)) {
            fields.value("content")
                    .ifPresent(value -> faults.add(
                            value.line(), "content is \"feed\", but a " + kind.word() + " carries no full text"));
        }
        return content;
    }

    private EntryPoint kind() {
        String kind = fields.read("kind", "one of " + String.join(", ", KINDS), text -> FieldForms.oneOf(KINDS, text))
                .orElse("feed");
        Optional<String> path = fields.read("path", "the beginning of a path, such as /en/news/", FeedFields::path);
        Optional<Selectors> selectors = fields.value("select")
                .flatMap(value -> Fields.of(value, "selectors", OF_SELECT, faults))
                .flatMap(this::selectors);
        refuse("select", kind, Set.of("listing"));
        refuse("path", kind, Set.of("listing", "sitemap"));
        return switch (kind) {
            case "listing" -> new EntryPoint.Listing(selectors, path);
            case "sitemap" -> new EntryPoint.Sitemap(path);
            default -> new EntryPoint.Feed();
        };
    }

    private void refuse(String name, String kind, Set<String> allowed) {
        fields.value(name)
                .filter(any -> !allowed.contains(kind))
                .ifPresent(
                        value -> faults.add(value.line(), name + " stands at a " + kind + ", where it means nothing"));
    }

    private Optional<Selectors> selectors(Fields select) {
        return select.required("item", "li.news-item").flatMap(item -> {
            try {
                return Optional.of(new Selectors(item, select.text("title"), select.text("link"), select.text("date")));
            } catch (IllegalStateException | IllegalArgumentException e) {
                faults.add(select.line(), "select holds what is no CSS selector: " + e.getMessage());
                return Optional.empty();
            }
        });
    }

    private static URI webAddress(String text) {
        return Links.webAddress(text).orElseThrow(() -> new IllegalArgumentException(text));
    }

    private static String path(String text) {
        if (!text.startsWith("/")) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }
}
