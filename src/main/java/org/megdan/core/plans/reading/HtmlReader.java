package org.megdan.core.plans.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.megdan.platform.tables.TextBytes;

/** Reads a web page; nothing it refers to is fetched. */
final class HtmlReader {

    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?[\\w-]+");
    private static final int HEAD = 4_096;

    private HtmlReader() {}

    static SourceText read(String name, byte[] bytes) throws IOException {
        var blocks = new HtmlBlocks(new TableCount(), node -> Spot.line(0))
                .of(parse(bytes).body(), null);
        return SourceText.ofBlocks(name, blocks);
    }

    private static Document parse(byte[] bytes) throws IOException {
        var head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Lengths.tagsCounted(new String(bytes, StandardCharsets.ISO_8859_1));
        return CHARSET.matcher(head).find()
                ? Jsoup.parse(new ByteArrayInputStream(bytes), null, "")
                : Jsoup.parse(TextBytes.decode(bytes));
    }
}
