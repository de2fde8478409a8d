package org.readout.enrich.article;

import org.jsoup.Jsoup;

/** Cleans short texts from meta elements and feeds, which may hold markup and stray space. */
final class HtmlPieces {
    private HtmlPieces() {}

    /** One line of plain text, in the same normal form as an article's text. */
    static String tidy(String piece) {
        String plain = piece.indexOf('<') >= 0 || piece.indexOf('&') >= 0
                ? Jsoup.parse(piece).text()
                : piece;
        TextRun run = new TextRun();
        run.append(plain);
        return run.take(0).map(Block::text).orElse("");
    }
}
