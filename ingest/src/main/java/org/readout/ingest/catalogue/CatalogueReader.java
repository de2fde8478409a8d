package org.readout.ingest.catalogue;

import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.readout.model.FeedId;
import org.readout.model.Party;
import org.readout.model.Source;
import org.readout.model.SourceId;
import org.readout.model.SourceKind;
import tools.jackson.core.JacksonException;

/** Reads one catalogue from YAML and gathers its faults. */
final class CatalogueReader {
    private static final Set<String> TOP = fields("sources");
    private static final Set<String> OF_SOURCE =
            fields("id", "name", "kind", "party", "zone", "languages", "hosts", "unverified", "feeds");
    private static final Set<String> OF_FEED = fields("url", "every", "content");

    private final Faults faults;
    private final Map<String, Integer> lineOfId = new HashMap<>();
    private final Map<URI, Integer> lineOfUrl = new HashMap<>();

    CatalogueReader(String name) {
        this.faults = new Faults(name);
    }

    Catalogue read(String yaml) {
        List<CataloguedSource> sources = new ArrayList<>();
        try {
            Fields.of(YamlReader.read(yaml), "a catalogue", TOP, faults)
                    .ifPresent(top ->
                            top.list("sources").forEach(item -> source(item).ifPresent(sources::add)));
            if (sources.isEmpty()) {
                faults.add(1, "no source is named: expected a list under sources:");
            }
        } catch (JacksonException e) {
            faults.add(line(e), "not YAML: " + e.getOriginalMessage().replaceAll("\\s+", " "));
        }
        faults.orRefuse();
        return new Catalogue(sources);
    }

    private Optional<CataloguedSource> source(Yaml item) {
        return Fields.of(item, "a source", OF_SOURCE, faults).flatMap(this::source);
    }

    private Optional<CataloguedSource> source(Fields fields) {
        Optional<Source> read = described(fields);
        List<String> hosts = hosts(fields);
        boolean unverified = fields.read("unverified", "true or false", CatalogueReader::strictBoolean)
                .orElse(false);
        List<Draft> drafts = feeds(fields.list("feeds"));
        drafts.forEach(draft -> hosts.add(draft.url().getHost()));
        return read.map(source -> new CataloguedSource(source, hosts, !unverified, numbered(source, drafts)));
    }

    private Optional<Source> described(Fields fields) {
        Optional<String> id = fields.required("id", "aze-mfa").flatMap(any -> id(fields));
        Optional<String> name = fields.required("name", "Ministry of Foreign Affairs of Azerbaijan");
        Optional<String> kind = fields.required("kind", "ministry").flatMap(any -> kind(fields));
        Optional<String> party = fields.read(
                "party",
                "an ISO 3166-1 alpha-3 code or a body's code, such as AZE or NATO",
                matching(FieldForms.PARTY));
        Optional<ZoneId> zone = fields.required("zone", "Asia/Baku")
                .flatMap(any -> fields.read("zone", "a time zone such as Asia/Baku", FieldForms::zone));
        List<String> languages = languages(fields);
        if (id.isEmpty() || name.isEmpty() || kind.isEmpty() || zone.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Source(
                new SourceId(id.get()),
                name.get(),
                new SourceKind(kind.get()),
                party.map(Party::new),
                zone.get(),
                languages));
    }

    private Optional<String> id(Fields fields) {
        Optional<String> id =
                fields.read("id", "lower-case words joined by hyphens, such as aze-mfa", matching(FieldForms.ID));
        id.ifPresent(value -> {
            Integer before = lineOfId.putIfAbsent(value, fields.line());
            if (before != null) {
                faults.add(fields.line(), "the id " + value + " is taken by the source on line " + before);
            }
        });
        return id;
    }

    private Optional<String> kind(Fields fields) {
        return fields.read(
                "kind", "one of " + String.join(", ", FieldForms.KINDS), text -> oneOf(FieldForms.KINDS, text));
    }

    private List<String> languages(Fields fields) {
        List<String> languages = fields.texts("languages");
        languages.stream()
                .filter(tag -> !FieldForms.LANGUAGE.matcher(tag).matches())
                .forEach(tag ->
                        faults.add(fields.line(), "languages holds \"" + tag + "\", expected a BCP 47 tag such as en"));
        return languages;
    }

    private List<String> hosts(Fields fields) {
        List<String> hosts = fields.texts("hosts");
        hosts.stream()
                .filter(host -> !FieldForms.HOST.matcher(host).matches())
                .forEach(host -> faults.add(
                        fields.line(), "hosts holds \"" + host + "\", expected a bare name such as mfa.gov.az"));
        return hosts;
    }

    /** A feed whose source is not known yet: feeds are checked also where their source has faults. */
    private record Draft(URI url, Optional<Duration> every, ContentFrom content) {}

    private List<Draft> feeds(List<Yaml> items) {
        List<Draft> drafts = new ArrayList<>();
        items.forEach(item ->
                Fields.of(item, "a feed", OF_FEED, faults).flatMap(this::feed).ifPresent(drafts::add));
        return drafts;
    }

    private Optional<Draft> feed(Fields fields) {
        Optional<URI> url = fields.required("url", "https://mfa.gov.az/rss")
                .flatMap(any -> fields.read("url", "an absolute http or https URL", CatalogueReader::webAddress));
        Optional<Duration> every =
                fields.read("every", "an ISO 8601 duration from PT1S to P7D, such as PT10M", FieldForms::interval);
        Optional<ContentFrom> content =
                fields.read("content", "page or feed", text -> ContentFrom.valueOf(text.toUpperCase(Locale.ROOT)));
        url.ifPresent(value -> {
            Integer before = lineOfUrl.putIfAbsent(value, fields.line());
            if (before != null) {
                faults.add(fields.line(), "the feed " + value + " is already named on line " + before);
            }
        });
        return url.map(value -> new Draft(value, every, content.orElse(ContentFrom.PAGE)));
    }

    private static List<FeedSpec> numbered(Source source, List<Draft> drafts) {
        List<FeedSpec> feeds = new ArrayList<>();
        for (Draft draft : drafts) {
            FeedId id = new FeedId(source.id() + "#" + (feeds.size() + 1));
            feeds.add(new FeedSpec(id, source, draft.url(), draft.every(), draft.content()));
        }
        return feeds;
    }

    private static URI webAddress(String text) {
        URI url = URI.create(text);
        boolean web = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
        if (!web || url.getHost() == null) {
            throw new IllegalArgumentException(text);
        }
        return url;
    }

    private static boolean strictBoolean(String text) {
        return Boolean.parseBoolean(oneOf(Set.of("true", "false"), text));
    }

    private static Function<String, String> matching(Pattern pattern) {
        return text -> {
            if (!pattern.matcher(text).matches()) {
                throw new IllegalArgumentException(text);
            }
            return text;
        };
    }

    private static String oneOf(Set<String> allowed, String text) {
        if (!allowed.contains(text)) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private static int line(JacksonException e) {
        return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
    }

    private static Set<String> fields(String... names) {
        return new LinkedHashSet<>(List.of(names));
    }
}
