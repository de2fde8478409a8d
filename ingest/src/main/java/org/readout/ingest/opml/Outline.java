package org.readout.ingest.opml;

import java.net.URI;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.readout.ingest.catalogue.ContentFrom;
import org.readout.ingest.catalogue.EntryPoint;
import org.readout.ingest.catalogue.FieldForms;
import org.readout.ingest.draft.FeedDraft;
import org.readout.ingest.draft.Home;
import org.readout.ingest.draft.Noted;
import org.readout.ingest.draft.PlainText;
import org.readout.ingest.draft.SourceDraft;
import org.readout.ingest.feed.Links;

/** One outline that names a feed. What our own attributes say counts where a catalogue would accept it; the rest is guessed. */
record Outline(Element element) {
    private static final int MOST_WORDS = 40;
    private static final int LONGEST = 2_000;

    /** Names are matched in any case: readers write {@code xmlUrl}, {@code xmlURL} and {@code xmlurl}. */
    Optional<String> attribute(String name) {
        return Optional.of(element.attributes().getIgnoreCase(name).strip()).filter(text -> !text.isEmpty());
    }

    private Optional<String> bounded(String name) {
        return attribute(name).filter(text -> text.length() <= LONGEST);
    }

    private Optional<String> ours(String name) {
        return bounded("readout:" + name);
    }

    String label() {
        return attribute("title")
                .or(() -> attribute("text"))
                .map(PlainText::line)
                .orElse("");
    }

    Optional<URI> url() {
        return bounded("xmlUrl")
                .map(text -> text.replaceFirst("^(?i)https:", "https:").replaceFirst("^(?i)http:", "http:"))
                .flatMap(Links::webAddress);
    }

    /** Outlines of one key are feeds of one source. */
    String key(URI url) {
        return ourId().orElseGet(() -> url.getHost() + ' ' + label());
    }

    SourceDraft source(URI url) {
        Home guess = Home.guessed(url.getHost());
        Optional<Noted> kind = ours("kind").filter(FieldForms.KINDS::contains).map(Noted::sure);
        Optional<Noted> party =
                ours("party").filter(FieldForms.PARTY.asMatchPredicate()).map(Noted::sure);
        Optional<Noted> zone = ours("zone").filter(Outline::isZone).map(Noted::sure);
        return new SourceDraft(
                ourId().orElseGet(() -> Home.id(url.getHost())),
                Noted.sure(label().isEmpty() ? url.getHost() : label()),
                new Home(
                        kind.orElse(guess.kind()),
                        kind.isPresent() ? party : party.or(guess::party),
                        zone.orElse(guess.zone())),
                languages(),
                words("readout:hosts", FieldForms.HOST)
                        .filter(host -> !host.equals(url.getHost()))
                        .toList(),
                false,
                List.of(feed(url)));
    }

    FeedDraft feed(URI url) {
        ContentFrom content = ours("content").filter("feed"::equals).isPresent() ? ContentFrom.FEED : ContentFrom.PAGE;
        return new FeedDraft(
                url,
                ours("every").flatMap(text -> accepted(FieldForms::interval, text)),
                content,
                new EntryPoint.Feed());
    }

    private Optional<String> ourId() {
        return ours("id").filter(FieldForms.ID.asMatchPredicate());
    }

    private List<String> languages() {
        List<String> tags =
                new ArrayList<>(words("readout:languages", FieldForms.LANGUAGE).toList());
        if (tags.isEmpty()) {
            words("language", FieldForms.LANGUAGE).limit(1).forEach(tags::add);
        }
        return tags;
    }

    private Stream<String> words(String name, Pattern pattern) {
        return bounded(name).stream()
                .flatMap(text -> Stream.of(text.split("\\s+", MOST_WORDS + 1)).limit(MOST_WORDS))
                .filter(pattern.asMatchPredicate());
    }

    private static boolean isZone(String text) {
        return accepted(FieldForms::zone, text).isPresent();
    }

    /** Empty for what a catalogue would refuse: then a guess or the general setting applies. */
    private static <T> Optional<T> accepted(Function<String, T> form, String text) {
        try {
            return Optional.of(form.apply(text));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
