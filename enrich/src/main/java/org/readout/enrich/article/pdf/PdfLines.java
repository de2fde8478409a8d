package org.readout.enrich.article.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Gathers the lines of a PDF's first pages with their size and place. */
final class PdfLines extends PDFTextStripper {
    private static final int MOST_PAGES = 40;
    private static final int MOST_STEPS = 2_000_000;
    private static final int MOST_LETTERS = 400_000;

    private final List<PdfLine> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private float size;
    private float top;
    private int steps;
    private int letters;

    /** The PDF draws more than any release does. */
    static final class TooManySteps extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private PdfLines() {
        setSortByPosition(true);
        setEndPage(MOST_PAGES);
    }

    static List<PdfLine> of(PDDocument document) throws IOException {
        PdfLines reader = new PdfLines();
        reader.writeText(document, Writer.nullWriter());
        return reader.lines;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++steps > MOST_STEPS) {
            throw new TooManySteps();
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (++letters > MOST_LETTERS) {
            throw new TooManySteps();
        }
        super.processTextPosition(text);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        if (line.isEmpty() && !positions.isEmpty()) {
            size = positions.getFirst().getFontSizeInPt();
            top = positions.getFirst().getYDirAdj();
        }
        line.append(text);
    }

    @Override
    protected void writeWordSeparator() {
        line.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writePageEnd() {
        endLine();
    }

    private void endLine() {
        String text = line.toString().strip().replaceAll("\\s+", " ");
        if (!text.isEmpty()) {
            lines.add(new PdfLine(getCurrentPageNo(), text, size, top));
        }
        line.setLength(0);
    }
}
