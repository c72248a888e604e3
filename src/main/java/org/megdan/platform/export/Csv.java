package org.megdan.platform.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.export.Column.Type;

/**
 * Comma-separated values as RFC 4180 has them, in UTF-8: names of columns first, dates as 2014-04-01, a point before decimals.
 * A text that a spreadsheet would take for a formula gets an apostrophe in front; {@link #plain} takes it off again, so that
 * every text comes back as it went out. Negative numbers and telephone numbers stay as they are.
 */
public final class Csv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern DANGEROUS = Pattern.compile("'*[=+\\-@\\t\\r\\n\\x00＝＋－＠].*", Pattern.DOTALL);
    private static final Pattern HARMLESS = Pattern.compile("-?\\d+([.,]\\d+)?|\\+\\d[\\d ()/-]*");

    private Csv() {}

    /** For programs; the stream stays open. */
    public static <R> void write(Dataset<R> dataset, Rows<R> rows, OutputStream out) throws IOException {
        write(dataset, rows, out, "");
    }

    /** The same with a mark at the beginning by which spreadsheets know the letters. */
    public static <R> void writeForSpreadsheets(Dataset<R> dataset, Rows<R> rows, OutputStream out) throws IOException {
        write(dataset, rows, out, BYTE_ORDER_MARK);
    }

    /** The cell as it stands in the file. */
    public static String guarded(String text) {
        return DANGEROUS.matcher(text).matches() && !HARMLESS.matcher(text).matches() ? "'" + text : text;
    }

    /** The text behind a cell of such a file. */
    public static String plain(String cell) {
        return cell.startsWith("'") && DANGEROUS.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    private static <R> void write(Dataset<R> dataset, Rows<R> rows, OutputStream out, String start) throws IOException {
        try {
            var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write(start);
            var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
            csv.writeRecord(dataset.columns().stream().map(Column::name).toList());
            rows.each(row -> csv.writeRecord(dataset.columns().stream()
                    .map(column -> cell(column.type(), column.value().apply(row)))
                    .toList()));
            csv.flush();
            writer.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause() == null ? new IOException(e) : e.getCause();
        }
    }

    private static String cell(Type type, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case String text when type == Type.TEXT || type == Type.ADDRESS -> guarded(text);
            default -> value.toString();
        };
    }
}
