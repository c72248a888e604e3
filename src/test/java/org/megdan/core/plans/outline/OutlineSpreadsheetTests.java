package org.megdan.core.plans.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.megdan.core.plans.Outlines;
import org.megdan.core.plans.ReadResult;
import org.megdan.core.plans.outline.OutlineDifference.Kind;

class OutlineSpreadsheetTests {

    private static final LevelWords WORDS = LevelWords.standard();

    private static Outline outline;

    @BeforeAll
    static void readsASource() throws IOException {
        try (var in = Files.newInputStream(Path.of("docs/mission/sources/000_393b4ec2821460d2.txt"))) {
            outline = read("000.txt", in.readAllBytes());
        }
    }

    @Test
    void bringsEverythingBackFromXlsx() throws IOException {
        for (var bulgarian : List.of(true, false)) {
            var out = new ByteArrayOutputStream();
            new OutlineSpreadsheet(WORDS).writeXlsx(outline, bulgarian, out);
            bringsBack(read("стратегия.xlsx", out.toByteArray()));
        }
    }

    @Test
    void bringsEverythingBackFromCsv() throws IOException {
        var out = new ByteArrayOutputStream();
        new OutlineSpreadsheet(WORDS).writeCsv(outline, true, out);
        bringsBack(read("стратегия.csv", out.toByteArray()));
    }

    @Test
    void readsATableThatAPersonWrote() {
        var csv =
                "Код;Ниво;Заглавие;Целеви групи\n1;Приоритет;Чист въздух;\n1.1;Мярка;Залесяване;\"деца\nучители\"\n;Дейност;=сума;\n";
        var read = read("мое.csv", csv.getBytes(Charset.forName("windows-1251")));
        assertThat(read.nodes()).extracting(OutlineNode::parent).containsExactly(null, "n2", "n3");
        assertThat(read.nodes().get(1).targetGroups()).extracting(Entry::text).containsExactly("деца", "учители");
    }

    @Test
    void namesTheColumnsThatAreMissing() {
        var refused = (ReadResult.Refused) Outlines.read(
                "чужда.csv", new ByteArrayInputStream("Име,Код\nа,1\n".getBytes(StandardCharsets.UTF_8)), WORDS);
        assertThat(refused.key()).isEqualTo("plans.reading.columnsMissing");
        assertThat(refused.arguments().get(2)).isEqualTo("Ниво (Level), Заглавие (Title)");
    }

    @Test
    void refusesRowsThatStandUnderEachOther() {
        var csv = "Ключ,Под,Ниво,Код,Заглавие\na,b,Мярка,1,А\nb,a,Мярка,2,Б\n";
        var refused = (ReadResult.Refused)
                Outlines.read("кръг.csv", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), WORDS);
        assertThat(refused.key()).isEqualTo("plans.reading.parentCircular");
    }

    @Test
    void neverWritesAFormula() throws IOException {
        var evil = new OutlineEdits(outline).retitle(outline.nodes().getFirst().id(), "1", "=HYPERLINK(\"x\")");
        var out = new ByteArrayOutputStream();
        new OutlineSpreadsheet(WORDS).writeCsv(evil, true, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("'=HYPERLINK");
        assertThat(read("зло.csv", out.toByteArray()).nodes().getFirst().title())
                .isEqualTo("=HYPERLINK(\"x\")");
    }

    @Test
    void showsOnlyWhatDiffers() {
        var task = find("1.1.3");
        var changed = new OutlineEdits(outline).retitle(task.id(), "1.1.3", "Организиране на обучения за НПО и групи");
        var moved =
                new OutlineEdits(changed).move(find("2.1.2").id(), find("2.2").id(), 0);
        var without = new TextEdits(moved).nodeToKept(find("4.6.5").id());
        assertThat(OutlineDifference.between(outline, without))
                .extracting(OutlineDifference.Change::kind)
                .containsExactly(Kind.CHANGED, Kind.MOVED, Kind.REMOVED);
        assertThat(OutlineDifference.between(outline, outline)).isEmpty();
    }

    private static void bringsBack(Outline read) {
        assertThat(OutlineDifference.between(outline, read)).isEmpty();
        var expected = OutlineWords.of(outline.withSignposts(List.of()));
        assertThat(OutlineWords.of(read)).isEqualTo(expected);
        assertThat(read.period()).isEqualTo(outline.period());
        assertThat(read.context())
                .extracting(ContextChapter::kind)
                .isEqualTo(outline.context().stream().map(ContextChapter::kind).toList());
    }

    private static OutlineNode find(String code) {
        return outline.nodes().stream()
                .filter(node -> node.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Outline read(String name, byte[] bytes) {
        var result = Outlines.read(name, new ByteArrayInputStream(bytes), WORDS);
        assertThat(result).isInstanceOf(ReadResult.Recognised.class);
        return ((ReadResult.Recognised) result).outline();
    }
}
