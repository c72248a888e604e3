package org.megdan.platform.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.megdan.testing.Tries;

class CsvTests {

    @Test
    void writesEachTypeInItsOneForm() throws IOException {
        assertThat(csv(Volunteers.SAMPLE)).isEqualTo("""
                name,hours,value,since,changed_at,active,page\r
                "Бойко „Помощника“, ""майстор""\",40,-12.50,2014-04-01,2015-07-01T09:30:00Z,true,https://example.org/people/1\r
                ,,,,,,\r
                """);
    }

    @Test
    void marksTheLettersForSpreadsheetsOnly() throws IOException {
        var out = new ByteArrayOutputStream();
        Csv.writeForSpreadsheets(Volunteers.DATASET, Rows.of(List.<Volunteers>of()), out);
        assertThat(out.toByteArray()).startsWith(0xEF, 0xBB, 0xBF, 'n');
        assertThat(csv(List.of())).startsWith("name");
    }

    @Tries("F1")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1+1",
                "-1+1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "\u0000=1",
                "＝1+1",
                "＋1",
                "－1",
                "＠x",
                "'=1",
                "''=1",
                "=cmd|' /C calc'!A0",
                "\"=1+1",
                "-",
                "+",
                "=",
                "'",
                "'нормално",
                "нормално",
                "-5",
                "-12,50",
                "-12.50",
                "+359 888 123 456",
                "+359(0)2/981-00-00",
                "+359888123456=1",
                "-2+3+cmd",
                ""
            })
    void givesBackEveryTextAsItWas(String text) throws IOException {
        var cell = record(csv(List.of(Volunteers.named(text)))).getField(0);
        assertThat(Csv.plain(cell)).isEqualTo(text);
        assertThat(cell).matches(c -> !c.matches("(?s)[=@\\t\\r\\n\\x00＝＋－＠].*"));
        assertThat(cell).matches(c -> !c.matches("(?s)[+-].*[^\\d .,()/-].*"));
    }

    @Tries("F1")
    @ParameterizedTest
    @ValueSource(strings = {"-5", "-12,50", "-12.50", "+359 888 123 456", "+359888123456"})
    void leavesNumbersAndTelephonesAlone(String text) {
        assertThat(Csv.guarded(text)).isEqualTo(text);
    }

    @Test
    void neverHoldsTheWholeTable() throws IOException {
        var written = new int[1];
        Csv.write(
                Volunteers.DATASET,
                each -> IntStream.range(0, 200_000).forEach(i -> each.accept(Volunteers.named("Доброволец " + i))),
                new java.io.OutputStream() {
                    @Override
                    public void write(int b) {
                        written[0]++;
                    }
                });
        assertThat(written[0]).isGreaterThan(5_000_000);
    }

    static String csv(List<Volunteers> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        Csv.write(Volunteers.DATASET, Rows.of(rows), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static CsvRecord record(String csv) throws IOException {
        try (var reader = CsvReader.builder().ofCsvRecord(csv);
                Stream<CsvRecord> records = reader.stream()) {
            return records.skip(1).findFirst().orElseThrow();
        }
    }
}
