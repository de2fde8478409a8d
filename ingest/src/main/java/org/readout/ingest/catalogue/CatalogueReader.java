package org.readout.ingest.catalogue;

import java.net.URI;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
    private static final Set<String> TOP = Fields.names("sources");
    private static final Set<String> OF_SOURCE = Fields.names(
            "id", "name", "native", "kind", "party", "zone", "languages", "hosts", "tls", "unverified", "feeds");
    private static final Set<String> OF_TLS = Fields.names("host", "reason");

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
        List<FeedFields.Draft> drafts = feeds(fields.list("feeds"));
        drafts.forEach(draft -> hosts.add(draft.url().getHost()));
        Optional<String> nativeName = fields.text("native");
        List<TlsException> tls = tls(fields);
        return read.map(
                source -> new CataloguedSource(source, nativeName, hosts, tls, !unverified, numbered(source, drafts)));
    }

    private List<TlsException> tls(Fields fields) {
        List<TlsException> exceptions = new ArrayList<>();
        fields.list("tls")
                .forEach(item -> Fields.of(item, "a host whose certificate is not checked", OF_TLS, faults)
                        .ifPresent(exception -> exception
                                .required("host", "www.mfa.example")
                                .flatMap(host -> exception
                                        .required("reason", "\"sends no intermediate certificate\"")
                                        .map(reason -> new TlsException(host, reason)))
                                .ifPresent(exceptions::add)));
        return exceptions;
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
                "kind",
                "one of " + String.join(", ", FieldForms.KINDS),
                text -> FieldForms.oneOf(FieldForms.KINDS, text));
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

    private List<FeedFields.Draft> feeds(List<Yaml> items) {
        List<FeedFields.Draft> drafts = new ArrayList<>();
        items.forEach(item -> FeedFields.read(item, faults).ifPresent(draft -> {
            drafts.add(draft);
            Integer before = lineOfUrl.putIfAbsent(draft.url(), item.line());
            if (before != null) {
                faults.add(item.line(), "the feed " + draft.url() + " is already named on line " + before);
            }
        }));
        return drafts;
    }

    private static List<FeedSpec> numbered(Source source, List<FeedFields.Draft> drafts) {
        List<FeedSpec> feeds = new ArrayList<>();
        for (FeedFields.Draft draft : drafts) {
            FeedId id = new FeedId(source.id() + "#" + (feeds.size() + 1));
            feeds.add(new FeedSpec(id, source, draft.url(), draft.every(), draft.content(), draft.kind()));
        }
        return feeds;
    }

    private static boolean strictBoolean(String text) {
        return Boolean.parseBoolean(FieldForms.oneOf(Set.of("true", "false"), text));
    }

    private static Function<String, String> matching(Pattern pattern) {
        return text -> {
            if (!pattern.matcher(text).matches()) {
                throw new IllegalArgumentException(text);
            }
            return text;
        };
    }

    private static int line(JacksonException e) {
        return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
    }
}
