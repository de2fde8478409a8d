package org.readout.enrich.article.pdf;

/** What a PDF turned out to be. */
public sealed interface PdfReading {
    /**
     * The PDF holds text.
     *
     * @param html a plain page with the title as its heading and a paragraph for each of the PDF's
     */
    record Page(String html) implements PdfReading {}

    /**
     * The PDF cannot be read.
     *
     * @param reason a stable code: {@code pdf-encrypted}, {@code pdf-scanned}, {@code pdf-too-large} or {@code pdf-damaged}
     */
    record Unreadable(String reason) implements PdfReading {}
}
