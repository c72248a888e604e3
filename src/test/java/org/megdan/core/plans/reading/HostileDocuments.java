package org.megdan.core.plans.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small office files that become large, deep or endless in the hands of whoever reads them. */
public final class HostileDocuments {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private HostileDocuments() {}

    /** A kilobyte and a half; its list counts in Roman numbers from two milliards. */
    public static byte[] romanFromTwoMilliards() {
        var list = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"2000000000\"/>"
                + "<w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
        var item = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
                + "<w:r><w:t>Текст на точка</w:t></w:r></w:p>";
        return docx("<w:numbering xmlns:w=\"" + WORD + "\">" + list + "</w:numbering>", item, 40);
    }

    public static byte[] docx(int paragraphs) {
        return docx("<w:numbering xmlns:w=\"" + WORD + "\"/>", "<w:p><w:r><w:t>a</w:t></w:r></w:p>", paragraphs);
    }

    public static byte[] docxNested(int depth) {
        var cell = "<w:tbl><w:tr><w:tc>";
        return docx(
                "<w:numbering xmlns:w=\"" + WORD + "\"/>",
                cell.repeat(depth) + "<w:p/>" + "</w:tc></w:tr></w:tbl>".repeat(depth),
                1);
    }

    private static byte[] docx(String numbering, String paragraph, int times) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(
                "[Content_Types].xml",
                bytes("<Types xmlns=\"" + PACKAGE + "content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"" + TYPES + "document.main+xml\"/>"
                        + "<Override PartName=\"/word/numbering.xml\" ContentType=\"" + TYPES
                        + "numbering+xml\"/></Types>"));
        parts.put("_rels/.rels", relation("officeDocument", "word/document.xml"));
        parts.put("word/_rels/document.xml.rels", relation("numbering", "numbering.xml"));
        parts.put("word/numbering.xml", bytes(numbering));
        var begin = "<w:document xmlns:w=\"" + WORD + "\"><w:body>";
        parts.put("word/document.xml", bytes(begin + paragraph.repeat(times) + "</w:body></w:document>"));
        return zip(parts);
    }

    private static byte[] relation(String type, String target) {
        return bytes("<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"r1\" Type=\"" + OFFICE
                + type + "\" Target=\"" + target + "\"/></Relationships>");
    }

    public static byte[] odt(int paragraphs) {
        return odtOf(bytes(odt("<text:p>a</text:p>".repeat(paragraphs))));
    }

    /** @param tag that opens again and again inside itself; several names divided by brackets open one after another */
    public static byte[] odtNested(String tag, int depth) {
        var names = tag.split("><");
        var close = new StringBuilder();
        for (var i = names.length - 1; i >= 0; i--) {
            close.append("</").append(names[i]).append('>');
        }
        return odtOf(bytes(odt(("<" + tag + ">").repeat(depth) + "<text:p>a</text:p>"
                + close.toString().repeat(depth))));
    }

    public static byte[] odtOf(byte[] content) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", bytes("application/vnd.oasis.opendocument.text"));
        parts.put("content.xml", content);
        return zip(parts);
    }

    private static String odt(String body) {
        return "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\" xmlns:table=\"b\"><office:body><office:text>"
                + body + "</office:text></office:body></office:document-content>";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
