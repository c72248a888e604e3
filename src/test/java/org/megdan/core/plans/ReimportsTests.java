package org.megdan.core.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.plans.PlanDifference.Change;
import org.megdan.core.plans.outline.LevelWords;
import org.megdan.core.plans.outline.Outline;
import org.megdan.core.plans.outline.OutlineSpreadsheet;
import org.megdan.testing.ModuleTest;
import org.megdan.testing.Tries;
import org.springframework.beans.factory.annotation.Autowired;

/** A file that comes again: it changes what differs and what was chosen, and nothing else. */
@ModuleTest
class ReimportsTests {

    private static final String HEAD = "Ключ;Под;Ниво;Код;Заглавие;Резултати\n";

    @Autowired
    Reimports reimports;

    @Autowired
    PlanImports imports;

    @Autowired
    Plans plans;

    @Autowired
    Drafts drafts;

    UUID draft;

    @BeforeEach
    void aSmallStrategy() {
        draft = begin("""
                g1;;Стратегическа цел;1;Силни сдружения;Двадесет сдружения работят заедно
                t1;g1;Задача;1.1;Обучения за всички;
                t2;g1;Задача;1.2;Общ бюлетин;
                g2;;Стратегическа цел;2;Открита община;
                t3;g2;Задача;2.1;Приемни дни;
                """);
    }

    @Test
    void aRowIsKnownByItsKeyWhateverItIsCalledNow() throws IOException {
        var csv = export(draft).replace(";1.1;Обучения за всички;", ";3.7;Летни училища;");

        var proposal = reimports.propose(draft, read("мое.csv", csv.getBytes(StandardCharsets.UTF_8)));

        assertThat(proposal.offers()).singleElement().satisfies(offer -> {
            assertThat(offer.entry().change()).isEqualTo(Change.CHANGED);
            assertThat(offer.entry().fields())
                    .extracting(PlanDifference.Field::name)
                    .containsExactly("code", "title");
        });
    }

    @Test
    void onlyWhatWasChosenIsTaken() {
        var outline = table("""
                g1;;Стратегическа цел;1;Силни сдружения;Двадесет сдружения работят заедно
                t0;g1;Задача;1.0;Сутрешно кафе;Дванадесет закуски
                t1;g1;Задача;1.1;Обучения за доброволци;
                t2;g1;Задача;1.2;Общ бюлетин всеки месец;
                """);
        var proposal = reimports.propose(draft, outline);
        assertThat(proposal.difference().count(Change.REMOVED)).isEqualTo(2);

        var taken = reimports.apply(
                draft, outline, proposal.basis(), keys(proposal, "Сутрешно кафе", "Обучения за доброволци"));

        assertThat(titles(draft))
                .containsExactly(
                        "Силни сдружения",
                        "Сутрешно кафе",
                        "Обучения за доброволци",
                        "Общ бюлетин",
                        "Открита община",
                        "Приемни дни");
        assertThat(plans.content(draft).results())
                .extracting(ExpectedResult::text)
                .contains("Дванадесет закуски", "Двадесет сдружения работят заедно");
        assertThat(taken.difference().count(Change.CHANGED)).isEqualTo(1);
        assertThat(reimports.propose(draft, outline).offers())
                .extracting(offer -> offer.entry().change())
                .containsExactly(Change.CHANGED, Change.REMOVED, Change.REMOVED);
    }

    @Test
    void everythingTakenIsTheFileItself() {
        var outline = table("""
                g2;;Стратегическа цел;1;Открита община;
                t1;g2;Задача;1.1;Обучения за всички;
                t3;g2;Задача;1.2;Приемни дни;
                g3;;Стратегическа цел;2;Нова цел;
                t4;g3;Задача;2.1;Нова задача;
                """);
        var proposal = reimports.propose(draft, outline);

        reimports.apply(draft, outline, proposal.basis(), allKeys(proposal));

        assertThat(titles(draft))
                .containsExactly("Открита община", "Обучения за всички", "Приемни дни", "Нова цел", "Нова задача");
        assertThat(plans.content(draft).nodes()).extracting(PlanNode::ref).doesNotHaveDuplicates();
        assertThat(reimports.propose(draft, outline).isEmpty()).isTrue();
    }

    @Test
    void whatIsNewBringsWhatItStandsUnder() {
        var outline = table("""
                g3;;Стратегическа цел;3;Нова цел;
                t4;g3;Задача;3.1;Нова задача;
                """);
        var proposal = reimports.propose(draft, outline);

        reimports.apply(draft, outline, proposal.basis(), keys(proposal, "Нова задача"));

        assertThat(titles(draft)).contains("Нова цел", "Нова задача", "Приемни дни");
    }

    @Test
    void whatStaysRisesWhenItsGoalGoes() {
        var outline = table("g1;;Стратегическа цел;1;Силни сдружения;Двадесет сдружения работят заедно\n");
        var proposal = reimports.propose(draft, outline);

        reimports.apply(draft, outline, proposal.basis(), keys(proposal, "Открита община"));

        assertThat(plans.content(draft).nodes().getLast())
                .extracting(PlanNode::title, PlanNode::parentId)
                .containsExactly("Приемни дни", null);
    }

    @Test
    void aChoiceThatMakesACircleIsRefusedAndChangesNothing() {
        var outline = table("""
                t3;;Задача;2.1;Приемни дни;
                g2;t3;Стратегическа цел;2;Открита община;
                """);
        var proposal = reimports.propose(draft, outline);
        var before = plans.canonicalText(draft);

        assertThatThrownBy(() -> reimports.apply(draft, outline, proposal.basis(), keys(proposal, "2 Открита община")))
                .isInstanceOf(PlanRefusal.class)
                .extracting("key")
                .isEqualTo("plans.refused.circular");
        assertThat(plans.canonicalText(draft)).isEqualTo(before);
    }

    @Test
    @Tries("F4")
    void aWrongFileIsTakenBackToTheLetter() {
        var before = plans.canonicalText(draft);
        var outline = table("x;;Стратегическа цел;9;Чужд файл;\n");
        var proposal = reimports.propose(draft, outline);
        reimports.apply(draft, outline, proposal.basis(), allKeys(proposal));
        assertThat(titles(draft)).containsExactly("Чужд файл");
        assertThat(reimports.mayUndo(draft)).isTrue();

        reimports.undo(draft);

        assertThat(plans.canonicalText(draft)).isEqualTo(before);
        assertThat(reimports.mayUndo(draft)).isFalse();
    }

    @Test
    void goingBackOverSomebodysWorkIsRefused() {
        var outline = table("x;;Стратегическа цел;9;Чужд файл;\n");
        var proposal = reimports.propose(draft, outline);
        reimports.apply(draft, outline, proposal.basis(), allKeys(proposal));
        drafts.add(draft, Place.endOf(null), NodeEdit.titled(Level.STRATEGIC_GOAL, "5", "Нечий труд"));

        assertThatThrownBy(() -> reimports.undo(draft))
                .isInstanceOf(PlanRefusal.class)
                .extracting("key")
                .isEqualTo("plans.refused.changed-since");
        assertThat(titles(draft)).contains("Нечий труд");
    }

    @Test
    void onAnAdoptedVersionANewDraftIsBegun() {
        plans.adopt(draft, Sample.DECISION, true);
        var adopted = plans.canonicalText(draft);
        var outline = table("g1;;Стратегическа цел;1;Силни граждански сдружения;\n");
        var proposal = reimports.propose(draft, outline);

        var taken = reimports.apply(draft, outline, proposal.basis(), keys(proposal, "Силни граждански сдружения"));

        assertThat(taken.draft().isDraft()).isTrue();
        assertThat(titles(taken.draft().id())).contains("Силни граждански сдружения", "Приемни дни");
        assertThat(plans.canonicalText(draft)).isEqualTo(adopted);
    }

    private String export(UUID version) throws IOException {
        var out = new ByteArrayOutputStream();
        new OutlineSpreadsheet(LevelWords.standard()).writeCsv(reimports.outline(version), true, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private UUID begin(String rows) {
        var read = (ReadResult.Recognised) Outlines.read("мое.csv", bytes(rows), LevelWords.standard());
        return imports.begin(NewPlan.titled("Стратегия на село Добро"), read.outline(), read.source())
                .id();
    }

    private static Outline table(String rows) {
        return read("ново.csv", (HEAD + rows).getBytes(StandardCharsets.UTF_8));
    }

    private static Outline read(String name, byte[] bytes) {
        return ((ReadResult.Recognised) Outlines.read(name, new ByteArrayInputStream(bytes), LevelWords.standard()))
                .outline();
    }

    private static ByteArrayInputStream bytes(String rows) {
        return new ByteArrayInputStream((HEAD + rows).getBytes(StandardCharsets.UTF_8));
    }

    private List<String> titles(UUID version) {
        return plans.content(version).nodes().stream().map(PlanNode::title).toList();
    }

    private static List<String> keys(Proposal proposal, String... words) {
        var keys = proposal.offers().stream()
                .filter(offer -> List.of(words).stream()
                        .anyMatch(word -> offer.entry().label().endsWith(word)))
                .map(Proposal.Offer::key)
                .toList();
        assertThat(keys).hasSize(words.length);
        return keys;
    }

    private static List<String> allKeys(Proposal proposal) {
        return proposal.offers().stream().map(Proposal.Offer::key).toList();
    }
}
