package org.megdan.core.plans.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;

/** Reads a Word document: styles tell headings, lists are numbered as Word would show them. */
final class DocxReader {

    private static final int WIDEST_SPAN = 100;

    private final List<Block> blocks = new ArrayList<>();
    private final TableCount tables = new TableCount();

    SourceText read(String name, byte[] bytes) throws IOException {
        // parts are unpacked when they are asked for, so pictures never are
        try (var zip = ZipFile.builder().setByteArray(bytes).get();
                var docx = new XWPFDocument(OPCPackage.open(new ZipFileZipEntrySource(zip)))) {
            var paragraphs = new DocxParagraphs(docx);
            walk(docx.getBodyElements(), paragraphs, null);
            blocks.addAll(paragraphs.footnotes());
            return SourceText.ofBlocks(name, blocks);
        } catch (OpenXML4JRuntimeException | InvalidFormatException e) {
            throw new Refusal("broken", name);
        }
    }

    private void walk(List<IBodyElement> elements, DocxParagraphs paragraphs, @Nullable Cell cell) {
        for (var element : elements) {
            switch (element) {
                case XWPFParagraph paragraph -> paragraphs.read(paragraph).forEach(block -> blocks.add(block.in(cell)));
                case XWPFTable table -> table(table, paragraphs);
                case XWPFSDT control ->
                    control.getContent()
                            .getText()
                            .lines()
                            .forEach(
                                    line -> blocks.add(Block.of(Block.Kind.PARAGRAPH, 0, Words.tidy(line), Spot.line(0))
                                            .in(cell)));
                default -> {}
            }
        }
    }

    private void table(XWPFTable table, DocxParagraphs paragraphs) {
        var number = tables.next();
        var row = 0;
        for (var line : table.getRows()) {
            row(line, new Cell(number, row, 0), paragraphs);
            row++;
        }
    }

    private void row(XWPFTableRow line, Cell first, DocxParagraphs paragraphs) {
        var column = 0;
        for (var cell : line.getTableCells()) {
            walk(cell.getBodyElements(), paragraphs, new Cell(first.table(), first.row(), column));
            var properties = cell.getCTTc().getTcPr();
            var span = properties == null ? null : properties.getGridSpan();
            column += span == null ? 1 : Math.max(1, Numbering.bounded(span.getVal(), WIDEST_SPAN));
        }
    }
}
