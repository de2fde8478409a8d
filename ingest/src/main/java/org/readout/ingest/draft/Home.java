package org.readout.ingest.draft;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whose voice a source is and where: its kind, its party and its zone, each known or guessed from its host. */
public record Home(Noted kind, Optional<Noted> party, Noted zone) {
    private static final Set<String> OF_MINISTRIES = Set.of(
            "gov", "gob", "gouv", "gub", "govt", "gc", "go", "guv", "gv", "mil", "mfa", "mofa", "mid", "mae", "mzv",
            "msz");
    private static final Set<String> OF_OFFICES =
            Set.of("president", "presidence", "presidency", "presidencia", "kremlin", "elysee", "pm", "primeminister");
    private static final Set<String> IN_FRONT = Set.of("www", "web", "rss", "feed", "feeds", "news", "press", "int");

    static final String KINDS = "ministry | office | agency | outlet";

    /** What the host's name tells; each value says that it is a guess and from what. */
    public static Home guessed(String host) {
        Optional<Country> country = country(host);
        String kind = kind(host);
        boolean speaksForIt = !kind.equals("outlet");
        String from = "guessed from ." + domain(host);
        return new Home(
                Noted.guessed(kind, "guessed from the address; " + KINDS),
                country.filter(any -> speaksForIt)
                        .map(found -> Noted.guessed(
                                found.code(), from + "; whose own account this is, left out for agencies and outlets")),
                country.flatMap(Country::zone)
                        .map(zone -> Noted.guessed(zone, from + "; where its \"today\" is"))
                        .orElseGet(() -> Noted.guessed(
                                "Etc/UTC", "NOT KNOWN: put where its \"today\" is, such as Europe/Paris")));
    }

    /** {@code aze-mfa} for {@code www.mfa.gov.az}, {@code news-example-com} where the host tells no country. */
    public static String id(String host) {
        return country(host)
                .map(country -> slug(country.code() + "-" + mainLabel(host)))
                .orElseGet(() -> slug(host.startsWith("www.") ? host.substring(4) : host));
    }

    /** {@code Azerbaijan} for {@code AZE}, {@code NATO} for {@code NATO}. */
    public static String countryName(String party) {
        return Country.name(party);
    }

    /** Whether the kind is one that gives a party's own account. */
    boolean speaksForAParty() {
        return kind.text().equals("ministry") || kind.text().equals("office");
    }

    private static Optional<Country> country(String host) {
        return Country.ofDomain(domain(host), !kind(host).equals("outlet"));
    }

    private static String kind(String host) {
        List<String> labels = labels(host);
        if (labels.stream().anyMatch(OF_OFFICES::contains)) {
            return "office";
        }
        return labels.stream().anyMatch(OF_MINISTRIES::contains) ? "ministry" : "outlet";
    }

    private static String domain(String host) {
        return labels(host).getLast();
    }

    private static String mainLabel(String host) {
        List<String> labels = labels(host);
        return labels.subList(0, labels.size() - 1).stream()
                .filter(label -> label.length() > 2 && !IN_FRONT.contains(label))
                .findFirst()
                .orElse("source");
    }

    private static List<String> labels(String host) {
        List<String> labels = Arrays.asList(host.toLowerCase(Locale.ROOT).split("\\."));
        return labels.isEmpty() ? List.of("") : labels;
    }

    private static String slug(String text) {
        String slug =
                text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "source" : slug;
    }
}
