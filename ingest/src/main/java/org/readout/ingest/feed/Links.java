package org.readout.ingest.feed;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses as feeds write them: relative, wrapped over lines, with blanks and letters no URL may hold. */
public final class Links {
    /** Matches the value in {@code href="/x"} and {@code src='y.png'}; not in {@code data-href=/x}. */
    private static final Pattern LINK_ATTRIBUTE =
            Pattern.compile("(?<![\\w-])((?:href|src)\\s*=\\s*)(?:\"([^\"]*)\"|'([^']*)')", Pattern.CASE_INSENSITIVE);
    /** Matches {@code https:} and {@code urn:}; not {@code /path:x}. */
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
    /** Matches scheme and host of {@code https://мид.рф:8080/ru}; the host is group 2. */
    private static final Pattern HOST = Pattern.compile("(?i)(https?://)([^/?#:@\\s]+)");
    /** A line break with its indentation, as where a feed wraps a long address. */
    private static final Pattern LINE_BREAK = Pattern.compile("\\s*[\\r\\n]+\\s*");

    private Links() {}

    /** {@code link} as seen from {@code base}; itself where it is absolute or nothing can be resolved. */
    static String resolve(String base, String link) {
        String text = LINE_BREAK.matcher(link.strip()).replaceAll("");
        if (base.isEmpty() || SCHEME.matcher(text).matches()) {
            return text;
        }
        try {
            return resolved(new URI(escaped(base)), escaped(text)).toString();
        } catch (URISyntaxException e) {
            return text;
        }
    }

    /** The address as one that can be fetched; empty unless it is an http or https URL with a host. */
    public static Optional<URI> webAddress(String link) {
        try {
            URI uri = new URI(escaped(withAsciiHost(link.strip())));
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** {@code https://мид.рф/ru} as {@code https://xn--d1abbgf6aiiy.xn--p1ai/ru}: names are looked up in this form only. */
    private static String withAsciiHost(String link) {
        Matcher host = HOST.matcher(link);
        if (!host.lookingAt() || host.group(2).chars().allMatch(c -> c < 0x80)) {
            return link;
        }
        try {
            return host.group(1) + IDN.toASCII(host.group(2)) + link.substring(host.end());
        } catch (IllegalArgumentException e) {
            return link; // No name at all: then it is no address either.
        }
    }

    /** HTML whose relative links are written out in full. */
    static String absolute(String base, String html) {
        if (base.isEmpty() || html.indexOf('=') < 0) {
            return html;
        }
        return LINK_ATTRIBUTE
                .matcher(html)
                .replaceAll(match -> Matcher.quoteReplacement(match.group(1)
                        + '"'
                        + resolve(base, match.group(2) == null ? match.group(3) : match.group(2))
                        + '"'));
    }

    /** {@link URI#resolve} follows an older rule for a bare query and for dots above the root. */
    private static URI resolved(URI base, String link) throws URISyntaxException {
        if (link.isEmpty()) {
            return base;
        }
        if (link.startsWith("?") && base.getRawPath() != null) {
            return new URI(base.getScheme() + "://" + base.getRawAuthority() + base.getRawPath() + link);
        }
        boolean bare = base.getHost() != null && base.getRawPath().isEmpty();
        return (bare ? base.resolve("/") : base).resolve(new URI(link));
    }

    /** Percent-encodes what a URL may not hold, and a percent sign that encodes nothing. */
    private static String escaped(String link) {
        StringBuilder out = new StringBuilder(link.length() + 16);
        link.codePoints().forEach(c -> {
            if (c > ' ' && c < 0x7f && "\"<>\\^`{|}".indexOf(c) < 0) {
                out.appendCodePoint(c);
                return;
            }
            for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                out.append(String.format("%%%02X", b));
            }
        });
        return STRAY_PERCENT.matcher(out).replaceAll("%25");
    }

    /** Matches the sign in {@code 100%}; not in {@code %20}. */
    private static final Pattern STRAY_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");
}
