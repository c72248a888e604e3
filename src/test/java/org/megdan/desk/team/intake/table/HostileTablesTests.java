package org.megdan.desk.team.intake.table;

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
        var table = TableFile.read(HostileTables.endlessNumber());

        assertThat(table.lines().getFirst().cells()).containsExactly("1e999999999");
    }

    @Test
    void refusesAColumnThatNoProgramHas() {
        refuses(HostileTables.farColumn(), "team.intake.file.no-workbook");
    }

    @Test
    void asksOnlyOnceWhetherAFormatShowsDays() {
        var cells = "<row><c s=\"1\"><v>45000</v></c></row>".repeat(2_000);

        var endless = TableFile.read(HostileTables.workbook(cells, "", "[".repeat(20_000)));
        assertThat(endless.lines()).hasSize(2_000);
        assertThat(endless.lines().getFirst().cells()).containsExactly("45000");

        var days = TableFile.read(HostileTables.workbook(cells, "", "d.m.yyyy"));
        assertThat(days.lines().getLast().cells()).containsExactly("2023-03-15");
    }

    @Test
    void countsATextAsOftenAsItIsShown() {
        refuses(HostileTables.oneTextEverywhere(), "team.intake.file.letters");
    }

    @Test
    void countsTheLettersOfATextBeforeItIsARow() {
        refuses(";\n".repeat(12 * 1024 * 1024).getBytes(StandardCharsets.UTF_8), "team.intake.file.letters");
        refuses("\n;".repeat(4_000_000).getBytes(StandardCharsets.UTF_8), "team.intake.file.empty");
    }

    @Test
    void endsOnlyTheReaderWhenMemoryDoesNotSuffice() {
        refuses(HostileTables.endlessWord(), "team.intake.file.memory");
        assertThat(TableFile.read(HostileTables.workbook("<row><c><v>1</v></c></row>"))
                        .lines())
                .hasSize(1);
    }

    private static void refuses(byte[] bytes, String key) {
        assertThatThrownBy(() -> TableFile.read(bytes))
                .isInstanceOfSatisfying(
                        Unreadable.class, why -> assertThat(why.key()).isEqualTo(key));
    }
}
