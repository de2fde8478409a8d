package org.readout.enrich.article.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Reads a PDF's text in the order in which a person would.
 *
 * <p>A PDF from the web may be made to harm: its size, its unpacked size, its pages and its drawing steps are bounded, and
 * one that asks for a key is not opened. No time is measured, so the answer is the same on every machine.
 */
public final class PdfReader {
    private static final int LARGEST = 16 << 20;
    private static final int FEWEST_LETTERS = 30;

    private PdfReader() {}

    /** The bytes begin as a PDF does. */
    public static boolean isPdf(byte[] bytes) {
        return bytes.length > 4 && new String(bytes, 0, 5, StandardCharsets.ISO_8859_1).equals("%PDF-");
    }

    /** Reads the PDF, or says why it cannot be read. */
    public static PdfReading read(byte[] bytes) {
        if (bytes.length > LARGEST || UnpackedSize.isTooLarge(bytes)) {
            return new PdfReading.Unreadable("pdf-too-large");
        }
        if (UnpackedSize.indexOf(bytes, "/Encrypt", 0) >= 0) {
            return new PdfReading.Unreadable("pdf-encrypted");
        }
        Fonts.install();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return reading(PdfLines.of(document), title(document));
        } catch (PdfLines.TooManySteps e) {
            return new PdfReading.Unreadable("pdf-too-large");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return new PdfReading.Unreadable("pdf-damaged");
        }
    }

    private static PdfReading reading(List<PdfLine> lines, Optional<String> title) {
        int letters = lines.stream().mapToInt(line -> line.text().length()).sum();
        return letters < FEWEST_LETTERS
                ? new PdfReading.Unreadable("pdf-scanned")
                : new PdfReading.Page(PdfLayout.of(lines, title).html());
    }

    private static Optional<String> title(PDDocument document) {
        return Optional.ofNullable(document.getDocumentInformation().getTitle()).filter(title -> !title.isBlank());
    }
}
