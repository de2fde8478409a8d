package org.readout.enrich.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Chooses the title: what the page says in several places and the feed confirms, without the site's name.
 *
 * <p>The feed's title is a landmark and not the answer, since feeds cut titles short.
 */
final class Titles {
    /** Matches the bars of {@code Visit of the Minister | MFA} and {@code Visit - MFA}; not the hyphen of {@code vice-minister}. */
    private static final Pattern BAR = Pattern.compile(" [|\\-–—·•»:/]+ |[|»]");

    private static final int LONGEST = 400;

    private Titles() {}

    /** The title of the page, empty where neither the page nor the feed gives one. */
    static String choose(
            PageFacts facts, List<String> headings, Optional<String> headline, Optional<String> feedTitle) {
        List<String> candidates = candidates(facts, headings, headline);
        Optional<String> confirmed = feedTitle.flatMap(title -> confirmed(candidates, title));
        return confirmed.or(() -> feedTitle).or(() -> agreed(candidates)).orElse("");
    }

    private static List<String> candidates(PageFacts facts, List<String> headings, Optional<String> headline) {
        Optional<String> site = facts.meta("og:site_name", "application-name");
        List<String> candidates = new ArrayList<>(headings);
        facts.meta("og:title", "twitter:title", "dc.title", "title")
                .ifPresent(title -> candidates.add(bare(title, site)));
        headline.ifPresent(candidates::add);
        facts.title().ifPresent(title -> candidates.add(bare(title, site)));
        return candidates.stream()
                .map(HtmlPieces::tidy)
                .filter(title -> !title.isBlank() && title.length() <= LONGEST)
                .toList();
    }

    /** The candidate that the feed's title equals, begins or is part of. */
    private static Optional<String> confirmed(List<String> candidates, String feedTitle) {
        String wanted = words(feedTitle);
        return candidates.stream()
                .filter(candidate -> saysTheSame(words(candidate), wanted))
                .findFirst();
    }

    private static boolean saysTheSame(String candidate, String wanted) {
        return !wanted.isEmpty()
                && !candidate.isEmpty()
                && (candidate.equals(wanted)
                        || (candidate.startsWith(wanted) && candidate.length() < 3 * wanted.length()));
    }

    /** The first that another repeats, else the heading, else whatever there is. */
    private static Optional<String> agreed(List<String> candidates) {
        List<String> words = candidates.stream().map(Titles::words).toList();
        for (int i = 0; i < words.size(); i++) {
            if (isRepeated(words.get(i), words)) {
                return Optional.of(candidates.get(i));
            }
        }
        return candidates.stream().findFirst();
    }

    private static boolean isRepeated(String candidate, List<String> all) {
        return all.stream().filter(other -> other.startsWith(candidate)).count() > 1;
    }

    /** Without the site's name at its end or beginning: the named one, else the short piece after the last bar. */
    private static String bare(String title, Optional<String> site) {
        String once = withoutOneName(title, site);
        return once.equals(title) ? title : withoutOneName(once, site);
    }

    private static String withoutOneName(String title, Optional<String> site) {
        String[] pieces = BAR.split(title.strip());
        if (pieces.length < 2) {
            return title;
        }
        String last = pieces[pieces.length - 1];
        String first = pieces[0];
        if (site.isPresent() && words(first).equals(words(site.get()))) {
            return title.substring(title.indexOf(pieces[1], first.length()));
        }
        boolean isSite = site.map(name -> words(last).equals(words(name))).orElse(false);
        boolean isShort = last.length() < 0.5 * (title.length() - last.length());
        return isSite || isShort ? cut(title, last) : title;
    }

    private static String cut(String title, String last) {
        String rest = title.substring(0, title.lastIndexOf(last)).strip();
        return rest.replaceAll("[\\s|\\-–—·•»:/]+$", "");
    }

    /** Its letters and digits alone, in lower case. */
    private static String words(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        StringBuilder words = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                words.append(c);
            }
        }
        return words.toString();
    }
}
