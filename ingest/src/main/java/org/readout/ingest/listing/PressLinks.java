package org.readout.ingest.listing;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.readout.ingest.draft.PlainText;

/** The links of a page that look as if they led to its site's press releases, in the languages ministries write. */
public final class PressLinks {
    /** Matches {@code Press releases}, {@code Новости} and {@code /salle-de-presse}; not {@code Pressure groups}. */
    private static final Pattern PRESS = Pattern.compile(
            "\\b(?:press|news|newsroom|media[- ]?(?:releases?|centre|center|room)|press[- ]?(?:releases?|room|corner|centre)|readouts?"
                    + "|statements?|actualit[ée]s|communiqu[ée]s|presse|salle[- ]de[- ]presse|pressemitteilungen|aktuelles"
                    + "|comunicados?|noticias|not[ií]cias|notas?[- ][aà][- ]imprensa|sala[- ](?:de[- ]prensa|stampa)|comunicati"
                    + "|notizie|haberler|duyurular|açıklamalar|x[əe]b[əe]rl[əe]r|aktualno[śs]ci|tiskov[ée]|zpr[áa]vy|știri"
                    + "|hírek|vijesti|vesti|novice|uudised|naujienos|jaunumi|nyheter|uutiset|nieuws|berita|tin[- ]t[ứu]c)\\b"
                    + "|новости|новини|пресс|прес-|жаңалық|новост|вести|նորություններ|լրատվություն|სიახლე|ειδήσεις|νέα|ανακοιν"
                    + "|أخبار|الأخبار|بيانات|اخبار|خبر|新闻|新聞|报道|報道|뉴스|보도|ข่าว|חדשות|הודעות|समाचार",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int MOST_LINKS = 2_000;
    private static final int LONGEST = 60;

    private PressLinks() {}

    public static List<Offer> of(URI url, String html) {
        Document page = Jsoup.parse(html, url.toString());
        Map<URI, Offer> found = new LinkedHashMap<>();
        page.select("a[href]").stream()
                .limit(MOST_LINKS)
                .filter(anchor -> isPress(Titles.text(anchor)) || isPress(lastOfPath(anchor.attr("href"))))
                .flatMap(anchor -> PageLink.of(anchor, url).stream())
                .forEach(link ->
                        found.putIfAbsent(link.to(), new Offer(link.to(), PlainText.line(Titles.text(link.anchor())))));
        return List.copyOf(found.values());
    }

    private static boolean isPress(String text) {
        return text.length() <= LONGEST && PRESS.matcher(text).find();
    }

    private static String lastOfPath(String href) {
        String path = href.replaceFirst("[?#].*", "").replaceFirst("/+$", "");
        String last = path.substring(path.lastIndexOf('/') + 1).replace('_', ' ');
        return last.contains("%") ? decoded(last) : last;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text; // A percent sign that encodes nothing.
        }
    }
}
