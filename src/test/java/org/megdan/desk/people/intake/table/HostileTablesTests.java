package org.megdan.desk.people.intake.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.megdan.testing.HostileTables;
import org.megdan.testing.Tries;

/** Small files made to end whoever reads them; each of them once ended the server or kept it busy for minutes. */
@Tries({"D6", "F2"})
class HostileTablesTests {

    @Test
    void leavesANumberWithoutEndAsItIsWritten() {
        var table = read(HostileTables.endlessNumber());

        assertThat(table.lines().getFirst().cells()).containsExactly("1e999999999");
    }

    @Test
    void refusesAColumnThatNoProgramHas() {
        refuses(HostileTables.farColumn(), "people.intake.file.no-workbook");
    }

    @Test
    void asksOnlyOnceWhetherAFormatShowsDays() {
        var cells = "<row><c s=\"1\"><v>45000</v></c></row>".repeat(2_000);

        var endless = read(HostileTables.workbook(cells, "", "[".repeat(20_000)));
        assertThat(endless.lines()).hasSize(2_000);
        assertThat(endless.lines().getFirst().cells()).containsExactly("45000");

        var days = read(HostileTables.workbook(cells, "", "d.m.yyyy"));
        assertThat(days.lines().getLast().cells()).containsExactly("2023-03-15");
    }

    @Test
    void countsATextAsOftenAsItIsShown() {
        refuses(HostileTables.oneTextEverywhere(), "people.intake.file.letters");
    }

    @Test
    void countsTheLettersOfATextBeforeItIsARow() {
        refuses(";\n".repeat(12 * 1024 * 1024).getBytes(StandardCharsets.UTF_8), "people.intake.file.letters");
        refuses("\n;".repeat(4_000_000).getBytes(StandardCharsets.UTF_8), "people.intake.file.empty");
    }

    /** The process that reads has a quarter of a gigabyte. */
    @Test
    @Tries("F3")
    void takesNothingButTheCells() {
        var table = read(HostileTables.programsLinksAndStyles());

        assertThat(table.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.cells()).containsExactly("7"));
    }

    @Test
    void numbersRowsUpwardsWhateverTheySayOfThemselves() {
        var row = "<row r=\"2\"><c><v>1</v></c></row>";

        assertThat(read(HostileTables.workbook(row + row + "<row r=\"9\"><c><v>1</v></c></row>"))
                        .lines())
                .extracting(Table.Line::number)
                .containsExactly(2, 3, 9);
        refuses(HostileTables.workbook("<row r=\"4000000000\"/>"), "people.intake.file.no-workbook");
    }

    @Test
    void tellsFarCellsAndLongOnesFromOpenQuotes() {
        refuses(text("Име;Телефон\n" + "а;".repeat(1_000_000)), "people.intake.file.columns");
        refuses(text("Име;Телефон\nНикой;" + "а".repeat(5_001)), "people.intake.file.cell");
        refuses(text("Име;Телефон\n\"Никой;1\nДруг;2\n"), "people.intake.file.broken");
        refuses(text("Име;Телефон\n\"Никой\" Никоев;1\n"), "people.intake.file.broken");
        assertThat(read(text("Име;Телефон\nНикой;1" + ";".repeat(100_000)))
                        .lines()
                        .getFirst()
                        .cells())
                .startsWith("Никой", "1");
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void endsOnlyTheReaderWhenMemoryDoesNotSuffice() {
        refuses(HostileTables.endlessWord(), "people.intake.file.memory");
        assertThat(read(HostileTables.workbook("<row><c><v>1</v></c></row>")).lines())
                .hasSize(1);
    }

    private static Table read(byte[] bytes) {
        return TableFile.read(bytes, heads -> 0);
    }

    private static void refuses(byte[] bytes, String key) {
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOfSatisfying(
                        Unreadable.class, why -> assertThat(why.key()).isEqualTo(key));
    }
}
