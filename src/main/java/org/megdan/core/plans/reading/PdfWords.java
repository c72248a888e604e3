package org.megdan.core.plans.reading;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the words of each page with the place where they are drawn; a rule between two letters divides them. */
final class PdfWords extends PDFTextStripper {

    private static final double GAP = 0.05;
    private static final double NARROWEST_BLANK = 0.25;
    private static final double WIDEST_BLANK = 0.65;
    private static final Pattern LIGATURES = Pattern.compile("[\\ufb00-\\ufb06]");

    private final List<List<PdfWord>> runs = new ArrayList<>();
    private final List<PdfWord> open = new ArrayList<>();
    private List<PdfRules.Rule> rules = List.of();

    PdfWords() {
        setSortByPosition(false);
    }

    List<PdfPage> read(PDDocument pdf) throws IOException {
        var pages = new ArrayList<PdfPage>();
        for (var number = 1; number <= pdf.getNumberOfPages(); number++) {
            rules = PdfRules.of(pdf.getPage(number - 1));
            setStartPage(number);
            setEndPage(number);
            getText(pdf);
            close();
            pages.add(new PdfPage(runs, rules));
            runs.clear();
        }
        return pages;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        var from = 0;
        for (var i = 0; i < positions.size(); i++) {
            if (isBlank(positions.get(i))) {
                word(positions.subList(from, i), true);
                from = i + 1;
            } else if (i > from && isDivided(positions.get(i - 1), positions.get(i))) {
                word(positions.subList(from, i), true);
                from = i;
            }
        }
        word(positions.subList(from, positions.size()), false);
    }

    private static boolean isBlank(TextPosition position) {
        return position.getUnicode() == null || position.getUnicode().isBlank();
    }

    private boolean isDivided(TextPosition letter, TextPosition next) {
        var end = letter.getXDirAdj() + letter.getWidthDirAdj();
        if (next.getXDirAdj() - end < letter.getFontSizeInPt() * GAP) {
            return false;
        }
        return rules.stream()
                .anyMatch(rule -> rule.isUpright()
                        && rule.right() > end - 1
                        && rule.x() < next.getXDirAdj() + 1
                        && rule.y() < letter.getYDirAdj()
                        && letter.getYDirAdj() < rule.bottom());
    }

    private void word(List<TextPosition> positions, boolean isSpaced) {
        if (positions.isEmpty()) {
            if (isSpaced) {
                writeWordSeparator();
            }
            return;
        }
        var text = new StringBuilder();
        positions.forEach(position -> text.append(position.getUnicode()));
        var first = positions.getFirst();
        var last = positions.getLast();
        var word = new PdfWord(
                LIGATURES.matcher(text).replaceAll(found -> Normalizer.normalize(found.group(), Normalizer.Form.NFKC)),
                first.getXDirAdj(),
                last.getXDirAdj() + last.getWidthDirAdj(),
                first.getYDirAdj(),
                first.getFontSizeInPt(),
                blank(first));
        open.add(isSpaced ? word.spaced() : word);
    }

    /** As its font says, within reason; where letters are all of one width the blank is wide as well. */
    private static double blank(TextPosition letter) {
        var size = letter.getFontSizeInPt();
        var width = letter.getWidthOfSpace();
        return Float.isFinite(width)
                ? Math.clamp(width, size * NARROWEST_BLANK, size * WIDEST_BLANK)
                : size * NARROWEST_BLANK;
    }

    @Override
    protected void writeLineSeparator() {
        close();
    }

    @Override
    protected void writeWordSeparator() {
        if (!open.isEmpty()) {
            var last = open.removeLast();
            open.add(last.text().endsWith(" ") ? last : last.spaced());
        }
    }

    private void close() {
        if (!open.isEmpty()) {
            runs.add(List.copyOf(open));
            open.clear();
        }
    }
}
