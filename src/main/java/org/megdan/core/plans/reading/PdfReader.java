package org.megdan.core.plans.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

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
            var pages = pages(pdf);
            if (letters(pages) < LETTERS_OF_A_TEXT) {
                throw new Refusal("scanned", name);
            }
            return text(name, pages);
        } catch (InvalidPasswordException e) {
            throw new Refusal("encrypted", name);
        }
    }

    private static List<List<String>> pages(PDDocument pdf) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(false);
        stripper.setLineSeparator("\n");
        stripper.setParagraphStart("\n");
        var pages = new ArrayList<List<String>>();
        for (var page = 1; page <= pdf.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(List.of(stripper.getText(pdf).split("\\n", -1)));
        }
        return pages;
    }

    private static long letters(List<List<String>> pages) {
        return pages.stream()
                .flatMap(List::stream)
                .flatMapToInt(String::chars)
                .filter(Character::isLetter)
                .count();
    }

    private static SourceText text(String name, List<List<String>> pages) {
        var furniture = new PageFurniture(pages);
        var lines = new ArrayList<Line>();
        var aside = new ArrayList<Block>();
        for (var page = 0; page < pages.size(); page++) {
            var texts = pages.get(page);
            for (var i = 0; i < texts.size(); i++) {
                var line = new Line(texts.get(i).stripTrailing(), lines.size() + 1, page + 1);
                if (furniture.is(texts, i)) {
                    aside.add(Block.of(Block.Kind.FURNITURE, 0, Words.tidy(line.text()), line.spot()));
                }
                lines.add(line);
            }
        }
        var read = new ArrayList<>(new PlainText().read(without(lines, aside)));
        read.addAll(aside);
        return new SourceText(name, TextReader.texts(lines), read, PaperWidth.of(lines));
    }

    /** The lines with furniture blanked, so that a sentence may go on over the page. */
    private static List<Line> without(List<Line> lines, List<Block> aside) {
        var blanked = new ArrayList<>(lines);
        for (var block : aside) {
            var number = block.spot().from();
            blanked.set(number - 1, new Line("", number, block.spot().page()));
        }
        return blanked;
    }
}
