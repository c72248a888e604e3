package org.megdan.desk.people.intake.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.megdan.testing.Tries;

class TableFileTests {

    private static final String LIST = "Име;Телефон;Бележка\r\nЩърка Измислена;0888 123 456;пее, рисува\r\n";

    private static final Set<String> HEADS = Set.of("Име", "Телефон", "Имейл", "Бележка");

    @ParameterizedTest
    @CsvSource({"windows-1251,''", "UTF-8,''", "UTF-8,\ufeff", "UTF-16LE,\ufeff", "UTF-16BE,\ufeff", "UTF-16LE,''"})
    void readsTheLettersOfEveryUsualEncoding(String charset, String mark) {
        var table = read((mark + LIST).getBytes(Charset.forName(charset)));

        assertThat(table.heads()).containsExactly("Име", "Телефон", "Бележка");
        assertThat(table.lines()).singleElement().satisfies(line -> {
            assertThat(line.number()).isEqualTo(2);
            assertThat(line.cells()).containsExactly("Щърка Измислена", "0888 123 456", "пее, рисува");
        });
    }

    @Test
    void tellsTheSeparatorByTheFirstRows() {
        assertThat(pasted("Име\tИмейл\nА Б\tа;б,в").heads()).containsExactly("Име", "Имейл");
        assertThat(pasted("\"Име, цяло\";Имейл;Град\nА,Б;x@y.bg;София").heads())
                .containsExactly("Име, цяло", "Имейл", "Град");
        assertThat(pasted("Name,Email\nA B,x@y.bg").heads()).containsExactly("Name", "Email");
    }

    @Test
    void findsTheHeadsBelowATitle() {
        var table = pasted("""
                Списък на доброволците, приети през 2025 г., Попово;;
                към дата;01.03.2026;
                Име;Телефон;Бележка
                Щърка Измислена;0888 123 456;пее, рисува
                """);

        assertThat(table.heads()).containsExactly("Име", "Телефон", "Бележка");
        assertThat(table.lines()).singleElement().satisfies(line -> {
            assertThat(line.number()).isEqualTo(4);
            assertThat(line.cells()).contains("пее, рисува");
        });
    }

    @Test
    void takesNoPersonForHeads() {
        assertThat(pasted("Кой;Кога;Къде\nИме;Телефон;Попово\n").heads()).containsExactly("Кой", "Кога", "Къде");
    }

    @Test
    void givesAHeadToEveryColumnWithWords() {
        var table = pasted("Име;Телефон;;\nПърва Никоя;;;;\nВтори Никой;;;ляв;десен;;\n");

        assertThat(table.heads()).containsExactly("Име", "Телефон", "", "", "");
    }

    @Test
    void keepsTheNumbersOfLinesAcrossQuotesAndGaps() {
        var table = pasted("Име,Бележка\n\"Първа Никоя\",\"два \"\"реда\"\"\nв една клетка\"\n\nВтори Никой,\n");

        assertThat(table.lines()).extracting(Table.Line::number).containsExactly(2, 5);
        assertThat(table.lines().getFirst().cells()).containsExactly("Първа Никоя", "два \"реда\"\nв една клетка");
    }

    @Test
    void takesTheGuardOfAFormulaOffAgain() {
        assertThat(pasted("Име,Бележка\nЕдин Никой,'=1+1").lines().getFirst().cells())
                .containsExactly("Един Никой", "=1+1");
    }

    @Test
    void readsAWorkbookWithItsDatesAndWholeNumbers() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Test", "1.0")) {
            var sheet = book.newWorksheet("Списък");
            var heads = List.of("Име", "Телефон", "От дата");
            for (int i = 0; i < heads.size(); i++) {
                sheet.value(0, i, heads.get(i));
            }
            sheet.value(2, 0, "Щърка Измислена");
            sheet.value(2, 1, 359888123456L);
            sheet.value(2, 2, LocalDate.of(2019, 3, 31));
            sheet.style(2, 2).format("dd.mm.yyyy").set();
        }

        var table = read(out.toByteArray());

        assertThat(table.heads()).containsExactly("Име", "Телефон", "От дата");
        assertThat(table.lines()).singleElement().satisfies(line -> {
            assertThat(line.number()).isEqualTo(3);
            assertThat(line.cells()).containsExactly("Щърка Измислена", "359888123456", "2019-03-31");
        });
    }

    @Test
    @Tries("F2")
    void refusesWhatIsNoTableAndSaysWhy() {
        refuses(new byte[0], "people.intake.file.empty");
        refuses("Име;Телефон\n;;\n".getBytes(StandardCharsets.UTF_8), "people.intake.file.head-only");
        refuses(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, "people.intake.file.old-excel");
        refuses(new byte[] {'P', 'K', 3, 4, 9, 9, 9}, "people.intake.file.no-workbook");
        refuses("Име\nЕдна\n\"Две\nТри\n".getBytes(StandardCharsets.UTF_8), "people.intake.file.broken");
        refuses(new byte[26 * 1024 * 1024], "people.intake.file.large");
        refuses(("Име\n" + "Никой\n".repeat(20_001)).getBytes(StandardCharsets.UTF_8), "people.intake.file.more");
    }

    private static Table read(byte[] bytes) {
        return TableFile.read(bytes, TableFileTests::known);
    }

    private static Table pasted(String text) {
        return TableFile.pasted(text, TableFileTests::known);
    }

    private static int known(List<String> heads) {
        return (int) heads.stream().filter(HEADS::contains).count();
    }

    private static void refuses(byte[] bytes, String key) {
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOfSatisfying(
                        Unreadable.class, why -> assertThat(why.key()).isEqualTo(key));
    }
}
