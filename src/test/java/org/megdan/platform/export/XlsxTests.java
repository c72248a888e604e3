package org.megdan.platform.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Messages;
import org.megdan.testing.Tries;

class XlsxTests {

    private static final Messages MESSAGES = new Messages();

    @Test
    void givesCellsTheirTypes() throws IOException {
        try (var book = book(Volunteers.SAMPLE)) {
            var sheet = book.getSheetAt(0);
            var row = sheet.getRow(1);
            assertThat(sheet.getSheetName()).isEqualTo("Общо");
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("Бойко „Помощника“, \"майстор\"");
            assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(40);
            assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(-12.5);
            assertThat(row.getCell(3).getLocalDateTimeCellValue()).isEqualTo("2014-04-01T00:00");
            assertThat(row.getCell(4).getLocalDateTimeCellValue()).isEqualTo("2015-07-01T12:30");
            assertThat(row.getCell(5).getBooleanCellValue()).isTrue();
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        }
    }

    @Tries("F1")
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+359 888 123 456", "-5", "@SUM(A1)", "＝1+1", "\t=cmd|' /C calc'!A0", "<b>&amp;"})
    void neverMakesAFormulaOfAText(String text) throws IOException {
        try (var book = book(List.of(Volunteers.named(text)))) {
            var cell = book.getSheetAt(0).getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(text);
        }
    }

    @Tries("F1")
    @Test
    void leavesOutWhatNoSpreadsheetCanHold() throws IOException {
        var longText = IntStream.range(0, 10_000).mapToObj(i -> "я" + i).collect(Collectors.joining());
        try (var book = book(List.of(Volunteers.named("а\u0000б\u001B\uFFFE"), Volunteers.named(longText)))) {
            assertThat(book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("аб");
            assertThat(book.getSheetAt(0).getRow(2).getCell(0).getStringCellValue())
                    .hasSize(32_767)
                    .endsWith("…");
        }
    }

    @Test
    void writesSeveralSheets() throws IOException {
        var out = new ByteArrayOutputStream();
        var other = Dataset.<String>named("names", "charts.amount").text("name", name -> name);
        try (var book = Xlsx.open(out, MESSAGES, Language.EN)) {
            book.sheet(
                    Volunteers.DATASET,
                    each -> IntStream.range(0, 2_000).forEach(i -> each.accept(Volunteers.named("Volunteer " + i))));
            book.sheet(other, Rows.of(List.of("Една", "Две")));
        }
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(2_000);
            assertThat(book.getSheetAt(1).getSheetName()).isEqualTo("Amount");
            assertThat(book.getSheetAt(1).getRow(2).getCell(0).getStringCellValue())
                    .isEqualTo("Две");
        }
    }

    @Test
    void namesSheetsAsSpreadsheetsAllow() {
        assertThat(SheetName.of("Цели/задачи: [2014–2020] на Клуба на НПО"))
                .hasSizeLessThanOrEqualTo(31)
                .doesNotContain("/", ":", "[");
    }

    private static XSSFWorkbook book(List<Volunteers> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = Xlsx.open(out, MESSAGES, Language.BG)) {
            book.sheet(Volunteers.DATASET, Rows.of(rows));
        }
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
