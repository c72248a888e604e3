package org.megdan.core.plans.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads the text of a PDF page by page; running heads and page numbers are told apart from it. */
final class PdfReader {

    private static final int LETTERS_OF_A_TEXT = 20;

    private final ReadingLimits limits;

    PdfReader(ReadingLimits limits) {
        this.limits = limits;
    }

    SourceText read(String name, byte[] bytes) throws IOException {
        try (var pdf = Loader.loadPDF(bytes)) {
            if (pdf.getNumberOfPages() > limits.pages()) {
                throw new Refusal("tooManyPages", pdf.getNumberOfPages(), limits.pages());
            }
            var pages = new PdfWords()
                    .read(pdf).stream().map(page -> new PdfTables(page).lines()).toList();
            if (letters(pages) < LETTERS_OF_A_TEXT) {
                throw new Refusal("scanned", name);
            }
            return text(name, pages);
        } catch (InvalidPasswordException e) {
            throw new Refusal("encrypted", name);
        }
    }

    private static long letters(List<List<PdfLine>> pages) {
        return pages.stream()
                .flatMap(List::stream)
                .flatMapToInt(line -> line.text().chars())
                .filter(Character::isLetter)
                .count();
    }

    private static SourceText text(String name, List<List<PdfLine>> pages) {
        var furniture = new PageFurniture(pages);
        var columns = new PdfColumns(pages);
        var lines = new ArrayList<Line>();
        var unclear = new HashSet<Integer>();
        var aside = new ArrayList<Block>();
        for (var page = 0; page < pages.size(); page++) {
            var drawn = pages.get(page);
            for (var i = 0; i < drawn.size(); i++) {
                var isBroken = i + 1 < drawn.size() && columns.isBroken(drawn.get(i), drawn.get(i + 1));
                var line = new Line(
                        drawn.get(i).text().stripTrailing(),
                        lines.size() + 1,
                        page + 1,
                        isBroken,
                        drawn.get(i).cells());
                if (drawn.get(i).isUnclear()) {
                    unclear.add(line.number());
                }
                if (furniture.is(drawn, drawn.get(i))) {
                    aside.add(Block.of(Block.Kind.FURNITURE, 0, Words.tidy(line.text()), line.spot()));
                }
                lines.add(line);
            }
        }
        var read = new ArrayList<>(new PlainText().read(without(lines, aside)));
        read.addAll(aside);
        return new SourceText(name, TextReader.texts(lines), read, 0, unclear);
    }

    /** The lines with furniture blanked, so that a sentence may go on over the page. */
    private static List<Line> without(List<Line> lines, List<Block> aside) {
        var blanked = new ArrayList<>(lines);
        for (var block : aside) {
            var number = block.spot().from();
            blanked.set(number - 1, new Line("", number, block.spot().page(), false));
        }
        return blanked;
    }
}
