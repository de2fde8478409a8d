package org.readout.ingest.probe;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.ingest.catalogue.FieldForms;
import org.readout.ingest.draft.FeedDraft;
import org.readout.ingest.draft.Home;
import org.readout.ingest.draft.Noted;
import org.readout.ingest.draft.SourceDraft;
import org.readout.ingest.feed.Links;
import org.readout.ingest.listing.PageOffers;

/** The source that comes of a probe's findings. */
final class ProbeDraft {
    private ProbeDraft() {}

    /** Empty where nothing can be used. */
    static Optional<SourceDraft> of(Findings findings) {
        List<Answer.Entries> used = findings.choice().used();
        if (used.isEmpty()) {
            return Optional.empty();
        }
        String host = findings.home().getHost();
        return Optional.of(new SourceDraft(
                Home.id(host),
                Noted.guessed(name(findings), "as the site calls itself; its full English name"),
                Home.guessed(host),
                languages(findings),
                hosts(host, used),
                true,
                used.stream().map(feed -> FeedDraft.of(feed.url(), feed.kind())).toList()));
    }

    private static String name(Findings findings) {
        Stream<String> page = findings.page().stream().map(PageOffers::title);
        Stream<String> feeds = findings.choice().used().stream().flatMap(feed -> feed.feed().title().stream());
        return Stream.concat(page, feeds)
                .filter(title -> !title.isBlank())
                .findFirst()
                .orElse(findings.home().getHost());
    }

    /** The languages that the feeds name, else the page's, without countries: {@code en} of {@code en-US}. */
    private static List<String> languages(Findings findings) {
        List<String> ofFeeds = tags(findings.choice().used().stream().flatMap(feed -> feed.feed().language().stream()));
        return ofFeeds.isEmpty() ? tags(findings.page().stream().flatMap(page -> page.language().stream())) : ofFeeds;
    }

    private static List<String> tags(Stream<String> languages) {
        return languages
                .map(tag -> tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0])
                .filter(tag ->
                        tag.length() <= 3 && FieldForms.LANGUAGE.matcher(tag).matches())
                .distinct()
                .toList();
    }

    /** The site's own host and the one most entries lead to, where no feed is on them. */
    private static List<String> hosts(String home, List<Answer.Entries> used) {
        List<String> ofFeeds =
                used.stream().map(feed -> bare(feed.url().getHost())).toList();
        return Stream.concat(Stream.of(home), mainHost(used).stream())
                .map(ProbeDraft::bare)
                .filter(host -> FieldForms.HOST.matcher(host).matches() && !ofFeeds.contains(host))
                .distinct()
                .toList();
    }

    private static Optional<String> mainHost(List<Answer.Entries> used) {
        List<String> hosts = used.stream()
                .flatMap(feed -> feed.links().stream())
                .flatMap(link -> Links.webAddress(link).stream())
                .map(URI::getHost)
                .toList();
        Map<String, Long> counted =
                hosts.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counted.entrySet().stream()
                .filter(host -> host.getValue() * 2 > hosts.size())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String bare(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return lower.startsWith("www.") ? lower.substring("www.".length()) : lower;
    }
}
