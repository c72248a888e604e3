package org.megdan.platform.audit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An entry of the log of acts as one row of bytes, the same on every server and for ever: what proves later that nobody changed
 * it. Each column is its text in UTF-8 behind its length (four bytes, -1 for none), and the version of this order comes first.
 */
public final class EntryText {

    private static final String VERSION = "megdan.audit.entry/1";

    private static final List<String> TEXTS = List.of(
            "e.id::text",
            "to_char(e.at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')",
            "e.account::text",
            "e.person::text",
            "e.actor_name",
            "e.action",
            "e.subject_kind",
            "e.subject_id::text",
            "e.context_id::text",
            "e.before::text",
            "e.after::text",
            "e.reference",
            "e.token::text",
            "e.token_name");

    /** The columns of {@code audit.entry e} to select for {@link #of}. */
    public static final String COLUMNS = columns();

    private EntryText() {}

    private static String columns() {
        return TEXTS.stream()
                .map(text -> text + " as " + column(TEXTS.indexOf(text)))
                .collect(Collectors.joining(", "));
    }

    /** @param row holds {@link #COLUMNS}, among others */
    public static byte[] of(ResultSet row) throws SQLException {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(VERSION.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < TEXTS.size(); i++) {
            var text = row.getString(column(i));
            if (text == null) {
                bytes.writeBytes(length(-1));
            } else {
                var written = text.getBytes(StandardCharsets.UTF_8);
                bytes.writeBytes(length(written.length));
                bytes.writeBytes(written);
            }
        }
        return bytes.toByteArray();
    }

    private static String column(int number) {
        return "entry_" + number;
    }

    private static byte[] length(int length) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(length).array();
    }
}
