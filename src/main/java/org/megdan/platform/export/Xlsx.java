package org.megdan.platform.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Messages;

/**
 * A workbook of one or more sheets, written as the rows come. Cells have types, so a text is never taken for a formula; the
 * header stays in view. Titles are in the language of the reader.
 */
public final class Xlsx implements AutoCloseable {

    private static final int ROWS_BETWEEN_FLUSHES = 500;
    private static final int LONGEST_TEXT = 32_767;

    private final Workbook book;
    private final Messages messages;
    private final Language language;

    private Xlsx(Workbook book, Messages messages, Language language) {
        this.book = book;
        this.messages = messages;
        this.language = language;
    }

    /** Closing finishes the file and leaves the stream open. */
    public static Xlsx open(OutputStream out, Messages messages, Language language) {
        return new Xlsx(new Workbook(out, "Megdan", "1.0"), messages, language);
    }

    public <R> Xlsx sheet(Dataset<R> dataset, Rows<R> rows) throws IOException {
        var sheet = book.newWorksheet(SheetName.of(messages.text(language, dataset.key())));
        writeHeader(sheet, dataset);
        var count = new int[] {0};
        try {
            rows.each(row -> {
                writeRow(sheet, dataset, ++count[0], row);
                if (count[0] % ROWS_BETWEEN_FLUSHES == 0) {
                    flush(sheet);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause() == null ? new IOException(e) : e.getCause();
        }
        sheet.finish();
        return this;
    }

    @Override
    public void close() throws IOException {
        book.finish();
    }

    private <R> void writeHeader(Worksheet sheet, Dataset<R> dataset) {
        sheet.freezePane(0, 1);
        for (int i = 0; i < dataset.columns().size(); i++) {
            var column = dataset.columns().get(i);
            var title = messages.text(language, column.key());
            sheet.width(i, width(column.type(), title));
            sheet.inlineString(0, i, text(title));
            sheet.style(0, i)
                    .bold()
                    .wrapText(true)
                    .fillColor("F5F0E5")
                    .borderStyle(BorderStyle.THIN)
                    .set();
        }
    }

    private static <R> void writeRow(Worksheet sheet, Dataset<R> dataset, int row, R values) {
        for (int i = 0; i < dataset.columns().size(); i++) {
            writeCell(sheet, row, i, dataset.columns().get(i).value().apply(values));
        }
    }

    private static void writeCell(Worksheet sheet, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case BigDecimal number -> {
                sheet.value(row, column, number);
                sheet.style(row, column).format("#,##0.##").set();
            }
            case Number number -> sheet.value(row, column, number);
            case Boolean yes -> sheet.value(row, column, yes);
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("dd.mm.yyyy").set();
            }
            case Instant moment -> {
                sheet.value(row, column, moment.atZone(Language.ZONE).toLocalDateTime());
                sheet.style(row, column).format("dd.mm.yyyy hh:mm").set();
            }
            default -> sheet.inlineString(row, column, text(value.toString()));
        }
    }

    private static double width(Column.Type type, String title) {
        var least = type == Column.Type.TEXT || type == Column.Type.ADDRESS ? 32 : 14;
        return Math.clamp(title.length() + 2.0, least, 60);
    }

    private static String text(String text) {
        var clean = XmlText.of(text);
        return clean.length() <= LONGEST_TEXT ? clean : clean.substring(0, LONGEST_TEXT - 1) + "…";
    }

    private static void flush(Worksheet sheet) {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
