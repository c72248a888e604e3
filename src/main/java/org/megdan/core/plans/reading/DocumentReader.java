package org.megdan.core.plans.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.megdan.platform.tables.TextBytes;

/** Reads a document of any known kind within limits; whatever is wrong with it ends as a refusal. */
public final class DocumentReader {

    private static final Pattern KNOWN = Pattern.compile("(?i)\\.(txt|md|html?|docx|odt|pdf|xlsx|csv)$");

    private final ReadingLimits limits;

    public DocumentReader(ReadingLimits limits) {
        this.limits = limits;
    }

    public Document read(String name, InputStream content) {
        try {
            var bytes = bytes(content);
            return inTime(name, () -> read(name, bytes));
        } catch (Refusal refusal) {
            return refusal.named(name).asResult();
        } catch (IOException e) {
            return new Refusal("broken", name).asResult();
        }
    }

    /** Text that somebody pasted. */
    public Document readText(String text) {
        try {
            return new Document.Read(Lengths.checked(TextReader.read("", Lengths.checked(text))));
        } catch (Refusal refusal) {
            return refusal.named(SmallText.beginning(text)).asResult();
        }
    }

    /** The bytes of the stream, never more of them than the limit allows into memory. */
    public byte[] bytes(InputStream content) throws IOException {
        var bytes = content.readNBytes(Math.toIntExact(limits.bytes() + 1));
        if (bytes.length > limits.bytes()) {
            throw new Refusal("tooLarge", limits.megabytes());
        }
        return bytes;
    }

    private Document read(String name, byte[] bytes) throws IOException {
        return switch (DocumentKind.of(name, bytes)) {
            case PACKED -> packed(name, bytes);
            case PDF -> text(new PdfReader(limits).read(name, bytes));
            case OLD_OFFICE -> throw new Refusal(isLocked(bytes) ? "encrypted" : "oldWord");
            case HTML -> text(HtmlReader.read(name, bytes));
            case TABLE_TEXT -> table(name, TableBytes.csv(bytes));
            case TEXT -> text(TextReader.read(name, Lengths.checked(TextBytes.decode(bytes))));
            case UNKNOWN -> throw unknown(name);
        };
    }

    private static Document text(SourceText source) throws Refusal {
        if (source.isEmpty()) {
            throw new Refusal("empty");
        }
        return new Document.Read(Lengths.checked(source));
    }

    private static Document table(String name, List<List<String>> rows) throws Refusal {
        // one text may stand in a sheet's every cell
        var letters =
                rows.stream().flatMap(List::stream).mapToLong(String::length).sum();
        if (letters > ReadingLimits.LETTERS) {
            throw new Refusal("tooManyLetters", ReadingLimits.LETTERS);
        }
        var lines = rows.stream().map(row -> String.join(" | ", row)).toList();
        return new Document.Table(new SourceText(name, lines, List.of(), 0), rows);
    }

    private Document packed(String name, byte[] bytes) throws IOException {
        var file = new PackedFile(bytes, limits);
        if (file.has("word/document.xml")) {
            return text(new DocxReader().read(name, bytes));
        }
        if (file.has("xl/workbook.xml")) {
            return table(name, TableBytes.xlsx(bytes));
        }
        var mime = file.find("mimetype").map(type -> new String(type, StandardCharsets.US_ASCII));
        if (mime.orElse("").startsWith("application/vnd.oasis.opendocument.text") && file.has("content.xml")) {
            return text(new OdtReader().read(name, file));
        }
        throw unknown(name);
    }

    /** To one who gave a .docx it says nothing that .docx is read: what is inside is something else. */
    private static Refusal unknown(String name) {
        return new Refusal(KNOWN.matcher(name).find() ? "broken" : "unknownType");
    }

    /** A locked .docx is an old-style container that says so in UTF-16. */
    private static boolean isLocked(byte[] bytes) {
        var mark = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        for (var at = 0; at + mark.length <= bytes.length; at += 2) {
            if (Arrays.equals(bytes, at, at + mark.length, mark, 0, mark.length)) {
                return true;
            }
        }
        return false;
    }

    /** A thread of its own, so that a document made to take forever costs its reader only the limit. */
    private Document inTime(String name, Callable<Document> reading) throws IOException {
        var outcome = new Outcome();
        var thread = Thread.ofPlatform().daemon().name("reading-a-document").start(() -> outcome.of(reading));
        try {
            if (!thread.join(limits.time())) {
                thread.interrupt();
                throw new Refusal("tooSlow", name, limits.time().toSeconds());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("tooSlow", name, limits.time().toSeconds());
        }
        return outcome.orThrow();
    }
}
