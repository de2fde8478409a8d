package org.readout.ingest.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.model.Source;
import org.readout.runtime.StartRefused;

/**
 * The sources that are listened to, with their feeds and hosts.
 *
 * <p>Feeds live in reviewed data, not in code, so that adding a ministry is a change anyone can read. A catalogue with a
 * fault is refused whole, with every fault in one message.
 */
public final class Catalogue {
    private static final String STANDARD = "sources.yaml";

    private final List<CataloguedSource> sources;
    private final Map<String, Source> byHost = new HashMap<>();

    Catalogue(List<CataloguedSource> sources) {
        this.sources = List.copyOf(sources);
        this.sources.forEach(entry -> entry.hosts().forEach(host -> byHost.putIfAbsent(bare(host), entry.source())));
    }

    /** The catalogue that comes with the product. */
    public static Catalogue standard() {
        try (InputStream in = Catalogue.class.getResourceAsStream(STANDARD)) {
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8), STANDARD);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the bundled " + STANDARD, e);
        }
    }

    public static Catalogue read(Path file) {
        try {
            return read(Files.readString(file), file.toString());
        } catch (IOException e) {
            throw new StartRefused(
                    "catalogue " + file + " cannot be read (" + e + "): check READOUT_SOURCES and the file's rights",
                    e);
        }
    }

    /** @param name what to call the text in messages, such as its file name */
    public static Catalogue read(String yaml, String name) {
        return new CatalogueReader(name).read(yaml);
    }

    public List<CataloguedSource> sources() {
        return sources;
    }

    public List<FeedSpec> feeds() {
        return sources.stream().flatMap(source -> source.feeds().stream()).toList();
    }

    public List<TlsException> tlsExceptions() {
        return sources.stream().flatMap(source -> source.tls().stream()).toList();
    }

    /** The hosts whose certificates are not checked. */
    public Set<String> unvouchedHosts() {
        return tlsExceptions().stream().map(TlsException::host).collect(Collectors.toSet());
    }

    /** Whose documents this host serves: the host itself, or the nearest domain above it that the catalogue names. */
    public Optional<Source> sourceOf(String host) {
        for (String name = bare(host); name.contains("."); name = name.substring(name.indexOf('.') + 1)) {
            Source source = byHost.get(name);
            if (source != null) {
                return Optional.of(source);
            }
        }
        return Optional.empty();
    }

    private static String bare(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return lower.startsWith("www.") ? lower.substring("www.".length()) : lower;
    }
}
