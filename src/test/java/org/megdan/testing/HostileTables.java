package org.megdan.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small spreadsheets that become large or endless in the hands of whoever reads them, written tag by tag. */
public final class HostileTables {

    private static final String HEAD = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Име</t></is></c></row>";
    private static final String SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private HostileTables() {}

    /** Rows below a head, with one text that cells may share and one way to show a number. */
    public static byte[] workbook(String rows, String shared, String format) {
        return zip(parts(rows, shared, format));
    }

    private static Map<String, String> parts(String rows, String shared, String format) {
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "content-types\">" + type("workbook", "sheet.main")
                        + type("sharedStrings", "sharedStrings") + type("styles", "styles")
                        + type("worksheets/sheet1", "worksheet") + "</Types>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + SHEETS + "\" xmlns:r=\"" + OFFICE
                        + "\"><sheets><sheet name=\"А\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"r1\" Type=\"" + OFFICE
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        parts.put("xl/sharedStrings.xml", "<sst xmlns=\"" + SHEETS + "\"><si><t>" + shared + "</t></si></sst>");
        parts.put(
                "xl/styles.xml",
                "<styleSheet xmlns=\"" + SHEETS + "\"><numFmts><numFmt numFmtId=\"170\" formatCode=\"" + format
                        + "\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/></cellXfs></styleSheet>");
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"" + SHEETS + "\"><sheetData>" + HEAD + rows + "</sheetData></worksheet>");
        return parts;
    }

    public static byte[] workbook(String rows) {
        return workbook(rows, "", "General");
    }

    /** Under two kilobytes; written out, its number has a milliard of digits. */
    public static byte[] endlessNumber() {
        return workbook("<row r=\"2\"><c r=\"A2\"><v>1e999999999</v></c></row>");
    }

    /** Its one cell stands in a column that no program has. */
    public static byte[] farColumn() {
        return workbook("<row r=\"2\"><c r=\"ZZZZZZ2\" t=\"inlineStr\"><is><t>Никой</t></is></c></row>");
    }

    /** One text of five thousand letters, shown in more than a million cells. */
    public static byte[] oneTextEverywhere() {
        var cells = "<c t=\"s\"><v>0</v></c>".repeat(60);
        return workbook(("<row>" + cells + "</row>").repeat(20_000), "\u200b" + "а".repeat(4_999), "General");
    }

    /** Seventy kilobytes; its one cell says a word of seventy million letters. */
    public static byte[] endlessWord() {
        return workbook("<row><c t=\"inlineStr\"><is><t>" + "a".repeat(70_000_000) + "</t></is></c></row>");
    }

    /** A million styles, a program, and a cell whose value stands in another file on somebody's server. */
    public static byte[] programsLinksAndStyles() {
        var parts = parts("<row><c><f>[1]Лист!A1</f><v>7</v></c></row>", "", "General");
        parts.computeIfPresent(
                "xl/styles.xml",
                (name, styles) ->
                        styles.replace("</cellXfs>", "<xf numFmtId=\"0\"/>".repeat(1_000_000) + "</cellXfs>"));
        parts.put("xl/vbaProject.bin", "Sub Auto_Open()");
        parts.put(
                "xl/externalLinks/externalLink1.xml",
                "<externalLink xmlns=\"" + SHEETS + "\"><externalBook r:id=\"r1\" xmlns:r=\"" + OFFICE
                        + "\"/></externalLink>");
        parts.put(
                "xl/externalLinks/_rels/externalLink1.xml.rels",
                "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"r1\" Type=\"" + OFFICE
                        + "/externalLinkPath\" Target=\"http://192.0.2.1/x.xlsx\" TargetMode=\"External\"/></Relationships>");
        return zip(parts);
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/xl/" + part + ".xml\" ContentType=\"" + TYPES + type + "+xml\"/>";
    }

    private static byte[] zip(Map<String, String> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
