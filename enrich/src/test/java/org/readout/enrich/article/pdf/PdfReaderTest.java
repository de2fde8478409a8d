package org.readout.enrich.article.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.readout.enrich.article.pdf.Pdfs.Line;

class PdfReaderTest {
    private static final List<Line> RELEASE = List.of(
            new Line(11, 640, "Foreign Minister Anna Verin met her counterpart of Norland, Karl Ost,"),
            new Line(11, 626, "in Oslo today. The ministers discussed the agree-"),
            new Line(11, 612, "ment on shipping."),
            new Line(11, 584, "They will meet again in June."),
            new Line(18, 700, "Meeting of the Ministers"),
            new Line(18, 678, "in Oslo"));

    @Test
    void linesThatStandCloseAreOneParagraphInTheOrderOfTheSheetUnderTheLargeTitle() {
        assertThat(PdfReader.read(Pdfs.empty().sheet(RELEASE).bytes()))
                .isEqualTo(new PdfReading.Page("<html><head></head><body><h1>Meeting of the Ministers in Oslo</h1>"
                        + "<p>Foreign Minister Anna Verin met her counterpart of Norland, Karl Ost, in Oslo today."
                        + " The ministers discussed the agreement on shipping.</p>"
                        + "<p>They will meet again in June.</p></body></html>"));
    }

    @Test
    void aParagraphGoesOnOverleafAndWhatEverySheetRepeatsIsLeftOut() {
        List<Line> first = List.of(
                new Line(9, 760, "Ministry of Foreign Affairs"),
                new Line(11, 640, "Foreign Minister Anna Verin met her counterpart of Norland and"),
                new Line(9, 40, "1 / 2"));
        List<Line> second = List.of(
                new Line(9, 760, "Ministry of Foreign Affairs"),
                new Line(11, 640, "spoke with him about shipping."),
                new Line(9, 40, "2 / 2"));
        assertThat(PdfReader.read(Pdfs.empty()
                        .sheet(first)
                        .sheet(second)
                        .named("Talks in Oslo")
                        .bytes()))
                .isEqualTo(new PdfReading.Page("<html><head><title>Talks in Oslo</title></head><body><h1>Talks in Oslo"
                        + "</h1><p>Foreign Minister Anna Verin met her counterpart of Norland and spoke with him about"
                        + " shipping.</p></body></html>"));
    }

    @Test
    void aTitleThatAProgramGaveIsNone() {
        byte[] pdf = Pdfs.empty()
                .sheet(RELEASE.subList(0, 4))
                .named("Microsoft Word - 2024_05.docx")
                .bytes();
        assertThat(((PdfReading.Page) PdfReader.read(pdf)).html())
                .doesNotContain("Word")
                .doesNotContain("h1");
    }

    @Test
    void textThatLooksLikeMarkupStaysText() {
        byte[] pdf = Pdfs.empty()
                .sheet(List.of(new Line(11, 600, "The ministers <script>alert(1)</script> met & spoke in Oslo.")))
                .bytes();
        assertThat(((PdfReading.Page) PdfReader.read(pdf)).html())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; met &amp; spoke");
    }

    @Test
    void aPdfThatAsksForAKeyIsNotOpened() throws IOException {
        assertThat(PdfReader.read(
                        Pdfs.empty().sheet(RELEASE).encrypted("secret").bytes()))
                .isEqualTo(new PdfReading.Unreadable("pdf-encrypted"));
    }

    @Test
    void aPdfWithoutLettersIsAScan() {
        assertThat(PdfReader.read(Pdfs.empty().sheet(List.of()).bytes()))
                .isEqualTo(new PdfReading.Unreadable("pdf-scanned"));
    }

    @Test
    void aPdfCutShortOrOverwrittenEndsInAName() {
        byte[] pdf = Pdfs.empty().sheet(RELEASE).bytes();
        for (int end = 8; end < pdf.length; end += 37) {
            assertThat(PdfReader.read(Arrays.copyOf(pdf, end))).isNotNull();
        }
        byte[] junk = "%PDF-1.7\nxref 1 0 obj << >> trailer".getBytes(StandardCharsets.US_ASCII);
        assertThat(PdfReader.read(junk)).isEqualTo(new PdfReading.Unreadable("pdf-damaged"));
    }

    @Test
    void streamsThatGrowBeyondMeasureAreNeverUnpackedIntoMemory() throws IOException {
        byte[] bomb = deflated(new byte[100 << 20]);
        assertThat(bomb.length).isLessThan(200_000);
        assertThat(PdfReader.read(withStream(bomb))).isEqualTo(new PdfReading.Unreadable("pdf-too-large"));
        assertThat(PdfReader.read(withStream(deflated(bomb)))).isEqualTo(new PdfReading.Unreadable("pdf-too-large"));
    }

    @Test
    void aSheetThatDrawsWithoutEndIsLeft() {
        byte[] steps = "q Q\n".repeat(1_100_000).getBytes(StandardCharsets.US_ASCII);
        assertThat(PdfReader.read(withContent(steps))).isEqualTo(new PdfReading.Unreadable("pdf-too-large"));
    }

    private static byte[] deflated(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] withStream(byte[] packed) {
        return withObject("<< /Filter /FlateDecode /Length " + packed.length + " >>", packed);
    }

    private static byte[] withContent(byte[] content) {
        return withObject("<< /Length " + content.length + " >>", content);
    }

    /** A PDF of one sheet whose content is this stream. */
    private static byte[] withObject(String dictionary, byte[] stream) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("""
                %PDF-1.4
                1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
                2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
                3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R >> endobj
                4 0 obj\s""".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes((dictionary + "\nstream\n").getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(stream);
        out.writeBytes("\nendstream endobj\ntrailer << /Root 1 0 R >>\n".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }
}
