package org.readout.ingest.poll;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.model.PageId;

/**
 * The identity of a page: its address without what does not change the page.
 *
 * <p>Host and scheme in lower case, no default port, no fragment, no tracking parameters. The order of the other
 * parameters, {@code http} against {@code https} and a slash at the end are left as they are: some sites do tell them
 * apart.
 */
public final class PageIds {
    /** Parameters that say where a reader came from, never what is read. */
    private static final Set<String> TRACKING = Set.of(
            "fbclid",
            "gclid",
            "dclid",
            "msclkid",
            "yclid",
            "mc_cid",
            "mc_eid",
            "igshid",
            "_ga",
            "_gl",
            "at_medium",
            "at_campaign");
    /** Matches {@code utm_source}; not {@code utm}. */
    private static final Pattern CAMPAIGN = Pattern.compile("utm_\\w+|pk_\\w+|mtm_\\w+");

    private PageIds() {}

    public static PageId of(URI url) {
        String scheme = url.getScheme().toLowerCase(Locale.ROOT);
        String path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return new PageId(scheme + "://" + authority(scheme, url) + path + query(url));
    }

    private static String authority(String scheme, URI url) {
        String host = url.getHost().toLowerCase(Locale.ROOT);
        int usual = scheme.equals("https") ? 443 : 80;
        return url.getPort() < 0 || url.getPort() == usual ? host : host + ":" + url.getPort();
    }

    private static String query(URI url) {
        if (url.getRawQuery() == null) {
            return "";
        }
        String kept = Stream.of(url.getRawQuery().split("&"))
                .filter(parameter -> !isTracking(parameter.split("=", 2)[0].toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static boolean isTracking(String name) {
        return TRACKING.contains(name) || CAMPAIGN.matcher(name).matches();
    }
}
