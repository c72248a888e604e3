package org.megdan.core.plans.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Small invented documents in the formats that people send. */
public final class SampleDocuments {

    private SampleDocuments() {}

    /** English: heading styles, a list that Word numbers by itself in two levels, bullets, a table, a footnote. */
    public static byte[] docx() {
        try (var docx = new XWPFDocument()) {
            var number = numbering(docx);
            heading(docx, 1, "Strategy of the Harbour Choir 2031-2034");
            heading(docx, 2, "Vision");
            docx.createParagraph().createRun().setText("Songs on every quay.");
            heading(docx, 2, "Goals");
            heading(docx, 3, "Strategic objective 1: More voices");
            docx.createParagraph().createRun().setText("Tasks and activities:");
            listed(docx, number, 0, "Open rehearsals");
            listed(docx, number, 1, "in the fish market");
            listed(docx, number, 1, "in two schools");
            var noted = listed(docx, number, 0, "A choir for children");
            docx.createFootnotes();
            var note = docx.createFootnote();
            note.createParagraph().createRun().setText("From seven years of age.");
            noted.addFootnoteReference(note);
            heading(docx, 3, "Strategic objective 2: A roof of our own");
            var table = docx.createTable(3, 2);
            cell(table.getRow(0).getCell(0), "Task");
            cell(table.getRow(0).getCell(1), "Expected result");
            cell(table.getRow(1).getCell(0), "Mend the old net loft");
            cell(table.getRow(1).getCell(1), "Dry in winter");
            cell(table.getRow(2).getCell(0), "Share it with sailors");
            cell(table.getRow(2).getCell(1), "Open every evening");
            heading(docx, 2, "Monitoring");
            docx.createParagraph().createRun().setText("At the summer concert.");
            return bytes(docx::write);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BigInteger numbering(XWPFDocument docx) {
        var list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ZERO);
        var formats = List.of(STNumberFormat.DECIMAL, STNumberFormat.LOWER_LETTER);
        for (var i = 0; i < formats.size(); i++) {
            var level = list.addNewLvl();
            level.setIlvl(BigInteger.valueOf(i));
            level.addNewStart().setVal(BigInteger.ONE);
            level.addNewNumFmt().setVal(formats.get(i));
            level.addNewLvlText().setVal("%" + (i + 1) + (i == 0 ? "." : ")"));
        }
        var numbering = docx.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(list)));
    }

    private static void heading(XWPFDocument docx, int depth, String text) {
        var paragraph = docx.createParagraph();
        paragraph.getCTP().addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(depth - 1L));
        paragraph.createRun().setText(text);
    }

    private static XWPFParagraph listed(XWPFDocument docx, BigInteger number, int level, String text) {
        var paragraph = docx.createParagraph();
        paragraph.setNumID(number);
        paragraph.setNumILvl(BigInteger.valueOf(level));
        paragraph.createRun().setText(text);
        return paragraph;
    }

    private static void cell(org.apache.poi.xwpf.usermodel.XWPFTableCell cell, String text) {
        cell.setText(text);
    }

    /** Bulgarian: chapter numbers made by the word processor, list levels, bold labels, a note. */
    public static byte[] odt() {
        var content = """
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
                 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0">
                <office:automatic-styles>
                 <style:style style:name="B"><style:text-properties fo:font-weight="bold"/></style:style>
                 <text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
                  <text:list-level-style-number text:level="2" style:num-format="1" style:num-suffix="." text:display-levels="2"/></text:list-style>
                </office:automatic-styles>
                <office:body><office:text>
                <text:h text:outline-level="1">Стратегия на Пчеларско дружество „Кошер“ 2031–2035</text:h>
                <text:h text:outline-level="2">Силни страни</text:h>
                <text:p>Сговорни<text:s/>хора.</text:p>
                <text:h text:outline-level="2">Приоритет 1. Здрави пчели<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>И земни пчели.</text:p></text:note-body></text:note></text:h>
                <text:p><text:span text:style-name="B">Целеви групи:</text:span></text:p>
                <text:list><text:list-item><text:p>пчелари;</text:p></text:list-item><text:list-item><text:p>земеделци.</text:p></text:list-item></text:list>
                <text:p><text:span text:style-name="B">Мерки:</text:span></text:p>
                <text:list text:style-name="L">
                 <text:list-item><text:p>Цветни ивици край нивите</text:p>
                  <text:list><text:list-item><text:p>семена за десет села</text:p></text:list-item>
                   <text:list-item><text:p>договор със стопаните</text:p></text:list-item></text:list></text:list-item>
                 <text:list-item><text:p>Обща лаборатория</text:p></text:list-item>
                </text:list>
                <text:h text:outline-level="2">Приоритет 2. Мед на всяка маса</text:h>
                <table:table><table:table-row><table:table-cell><text:p>Дейност</text:p></table:table-cell><table:table-cell><text:p>Резултати</text:p></table:table-cell></table:table-row>
                <table:table-row><table:table-cell><text:p>Празник на меда</text:p></table:table-cell><table:table-cell><text:p>хиляда гости</text:p></table:table-cell></table:table-row></table:table>
                </office:text></office:body></office:document-content>
                """;
        return zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", content));
    }

    /** Bulgarian PDF; each page is a list of lines. */
    public static byte[] pdf(List<List<String>> pages) {
        try (var pdf = new PDDocument();
                var font = SampleDocuments.class.getResourceAsStream("/fonts/pdf/400Regular/NotoSans_400Regular.ttf")) {
            var noto = font == null ? null : PDType0Font.load(pdf, font);
            for (var lines : pages) {
                var page = new PDPage();
                pdf.addPage(page);
                try (var content = new PDPageContentStream(pdf, page)) {
                    if (noto != null && !lines.isEmpty()) {
                        content.beginText();
                        content.setFont(noto, 11);
                        content.newLineAtOffset(60, 740);
                        for (var line : lines) {
                            content.showText(line);
                            content.newLineAtOffset(0, -16);
                        }
                        content.endText();
                    } else {
                        content.addRect(50, 50, 400, 600);
                        content.fill();
                    }
                }
            }
            return bytes(pdf::save);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One page with a table: cells begin at these places and break where their column ends; rows stand apart by a gap. */
    public static byte[] tablePdf(List<Integer> edges, int gap, List<List<String>> rows) {
        try (var pdf = new PDDocument();
                var font = SampleDocuments.class.getResourceAsStream("/fonts/pdf/400Regular/NotoSans_400Regular.ttf")) {
            var noto = PDType0Font.load(pdf, java.util.Objects.requireNonNull(font));
            var page = new PDPage();
            pdf.addPage(page);
            try (var content = new PDPageContentStream(pdf, page)) {
                int y = 740;
                for (var row : rows) {
                    int deepest = y;
                    for (int column = 0; column < row.size(); column++) {
                        int line = y;
                        for (var text : row.get(column).split("\n")) {
                            content.beginText();
                            content.setFont(noto, 9);
                            content.newLineAtOffset(edges.get(column), line);
                            content.showText(text);
                            content.endText();
                            line -= 12;
                        }
                        deepest = Math.min(deepest, line);
                    }
                    y = deepest - gap;
                }
            }
            return bytes(pdf::save);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] zip(Map<String, String> entries) {
        return bytes(out -> {
            try (var zip = new ZipOutputStream(out)) {
                for (var entry : entries.entrySet()) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
        });
    }

    /** A .docx of a few hundred kilobytes whose text would unpack to far more than the limit. */
    public static byte[] bomb() {
        return bytes(out -> {
            try (var zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("word/document.xml"));
                var spaces = " ".repeat(1024 * 1024).getBytes(StandardCharsets.US_ASCII);
                for (var i = 0; i < 300; i++) {
                    zip.write(spaces);
                }
            }
        });
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
