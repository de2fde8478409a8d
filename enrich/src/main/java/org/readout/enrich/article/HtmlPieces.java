package org.readout.enrich.article;

import org.jsoup.Jsoup;

/** Cleans short texts from meta elements and feeds, which may hold markup and stray space. */
final class HtmlPieces {
    private HtmlPieces() {}

    /** One line of plain text from what a feed gives, which may be HTML. */
    static String plain(String piece) {
        return tidy(
                piece.indexOf('<') >= 0 || piece.indexOf('&') >= 0
                        ? Jsoup.parse(piece).text()
                        : piece);
    }

    /** One line in the same normal form as an article's text. */
    static String tidy(String piece) {
        TextRun run = new TextRun();
        run.append(piece);
        return run.take(0).map(Block::text).orElse("");
    }
}
