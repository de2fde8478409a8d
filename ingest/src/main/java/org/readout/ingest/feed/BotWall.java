package org.readout.ingest.feed;

import java.util.regex.Pattern;

/** Recognises the pages that keep robots out. They are reported and never evaded. */
public final class BotWall {
    /** Matches what Cloudflare, Akamai, Incapsula, DDoS-Guard and Anubis put into their walls; not a press release. */
    private static final Pattern SIGNS = Pattern.compile(
            "cf-chl-|challenge-platform|_Incapsula_Resource|ddos-guard|Just a moment\\.\\.\\.|Checking your browser"
                    + "|Attention Required! \\| Cloudflare|errors\\.edgesuite\\.net|Making sure you're not a bot",
            Pattern.CASE_INSENSITIVE);

    private static final int HEAD = 32_768;

    private BotWall() {}

    /** Whether this HTML comes from a protection against robots instead of the site behind it. */
    public static boolean isIn(String html) {
        return SIGNS.matcher(html.substring(0, Math.min(HEAD, html.length()))).find();
    }
}
