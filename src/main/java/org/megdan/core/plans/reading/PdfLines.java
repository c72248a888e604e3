package org.megdan.core.plans.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Takes the lines of each page with the place where they are drawn; a wide gap inside a line divides two cells. */
final class PdfLines extends PDFTextStripper {

    private static final double WIDE = 1.8;
    private static final Pattern NUMBER =
            Pattern.compile("\\s*(?:[-–•*·▪]|\\(?(?:[\\d.]{1,12}|[IVXLCivxlc]{1,6}|\\p{L})[.)]?)\\s*");

    private final List<PdfLine> page = new ArrayList<>();
    private @Nullable PdfLine open;

    PdfLines() {
        setSortByPosition(false);
    }

    List<List<PdfLine>> read(PDDocument pdf) throws IOException {
        var pages = new ArrayList<List<PdfLine>>();
        for (var number = 1; number <= pdf.getNumberOfPages(); number++) {
            setStartPage(number);
            setEndPage(number);
            getText(pdf);
            close();
            pages.add(List.copyOf(page));
            page.clear();
        }
        return pages;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        if (positions.isEmpty()) {
            return;
        }
        var first = positions.getFirst();
        var last = positions.getLast();
        var word = new PdfLine(
                text,
                first.getXDirAdj(),
                last.getXDirAdj() + last.getWidthDirAdj(),
                first.getYDirAdj(),
                first.getFontSizeInPt());
        var before = open;
        if (before == null) {
            open = word;
        } else if (word.x() - before.end() > before.size() * WIDE
                && !NUMBER.matcher(before.text()).matches()) {
            close();
            open = word;
        } else {
            open = before.with(word);
        }
    }

    @Override
    protected void writeLineSeparator() {
        close();
    }

    @Override
    protected void writeWordSeparator() {
        var before = open;
        if (before != null) {
            open = before.spaced();
        }
    }

    private void close() {
        var before = open;
        if (before != null) {
            page.add(before);
            open = null;
        }
    }
}
