package org.megdan.core.plans.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.megdan.core.plans.Level;
import org.megdan.core.plans.reading.TextReader;
import org.megdan.core.plans.recognition.Recogniser;

class OutlineEditsTests {

    private static final String TEXT = """
            Стратегия на Дружество „Липа“ 2030 – 2033

            Този ред не е нито цел, нито глава.

            Стратегическа цел 1. Повече зеленина в квартала
            Конкретна цел 1.1. Нови градини
            Целеви групи:
            - съседи;
            Задачи:
            1.1.1. Засаждане на липи и поддържане на лехите;
            1.1.2. Поливане през лятото.
            Стратегическа цел 2. Повече разговори между съседите
            """;

    private final Outline outline = new Recogniser(LevelWords.standard()).recognise(TextReader.read("липа.txt", TEXT));
    private final OutlineEdits edits = new OutlineEdits(outline);

    @Test
    void movesABranchAndRefusesToMoveItUnderItself() {
        var moved = edits.move(id("1.1"), id("2"), 0);
        assertThat(find(moved, "1.1").parent()).isEqualTo(id("2"));
        assertThat(moved.nodes()).extracting(OutlineNode::code).containsExactly("1", "2", "1.1", "1.1.1", "1.1.2");
        losesNothing(moved);

        assertThatThrownBy(() -> edits.move(id("1"), id("1.1.1"), 0))
                .isInstanceOfSatisfying(
                        EditRefused.class, refused -> assertThat(refused.key()).isEqualTo("plans.edit.circular"));
        assertThatThrownBy(() -> edits.move(id("1"), id("1"), 0)).isInstanceOf(EditRefused.class);
    }

    @Test
    void movesWithinTheSameParent() {
        var moved = edits.move(id("1.1.2"), id("1.1"), 0);
        assertThat(moved.childrenOf(id("1.1"))).extracting(OutlineNode::code).containsExactly("1.1.2", "1.1.1");
        losesNothing(moved);
    }

    @Test
    void mergesTwoNodesWithAllTheyHave() {
        var merged = edits.merge(id("1.1.2"), id("1.1.1"));
        assertThat(find(merged, "1.1.1").wordings())
                .extracting(OtherWording::title)
                .contains("Поливане през лятото");
        losesNothing(merged);

        var intoChild = edits.merge(id("1"), id("1.1"));
        assertThat(find(intoChild, "1.1").parent()).isNull();
        losesNothing(intoChild);
    }

    @Test
    void splitsATitleInTwo() {
        var title = find(outline, "1.1.1").title();
        var split = edits.split(id("1.1.1"), title.indexOf(" и "));
        assertThat(split.childrenOf(id("1.1")))
                .extracting(OutlineNode::title)
                .containsExactly("Засаждане на липи", "и поддържане на лехите", "Поливане през лятото");
        losesNothing(split);
        assertThatThrownBy(() -> edits.split(id("1.1.1"), 0)).isInstanceOf(EditRefused.class);
    }

    @Test
    void keepsTheDocumentsWordsWhenAPersonRetitles() {
        var retitled = edits.retitle(id("1.1"), "1.А", "Градини за всички");
        assertThat(find(retitled, "1.А").title()).isEqualTo("Градини за всички");
        losesNothing(retitled);
        assertThatThrownBy(() -> edits.retitle(id("1.1"), "1.1", "  ")).isInstanceOf(EditRefused.class);

        var accepted =
                new OutlineEdits(retitled).acceptWording(find(retitled, "1.А").id(), 0);
        assertThat(accepted.find(id("1.1")).orElseThrow().title()).isEqualTo("Нови градини");
        losesNothing(accepted);
    }

    @Test
    void changesTheLevel() {
        assertThat(find(edits.changeLevel(id("1.1"), Level.PRIORITY), "1.1").level())
                .isEqualTo(Level.PRIORITY);
    }

    @Test
    void givesKeptTextAPlace() {
        var text = outline.kept().getFirst();
        var asNote = new KeptEdits(outline).toNode(text.id(), id("1"), KeptEdits.Part.NOTES);
        assertThat(asNote.kept()).isEmpty();
        losesNothing(asNote);

        var asNode = new KeptEdits(outline).asNode(text.id(), id("2"), Level.TASK);
        assertThat(asNode.childrenOf(id("2"))).extracting(OutlineNode::title).containsExactly(text.text());
        losesNothing(asNode);
    }

    @Test
    void turnsANodeBackIntoText() {
        var kept = new TextEdits(outline).nodeToKept(id("1.1"));
        assertThat(find(kept, "1.1.1").parent()).isEqualTo(id("1"));
        losesNothing(kept);
    }

    @Test
    void comesBackFromJsonAsItWas() {
        assertThat(OutlineJson.read(OutlineJson.write(outline))).isEqualTo(outline);
    }

    private void losesNothing(Outline after) {
        Map<String, Long> words = OutlineWords.of(after);
        OutlineWords.of(outline)
                .forEach((word, count) ->
                        assertThat(words.getOrDefault(word, 0L)).as(word).isGreaterThanOrEqualTo(count));
    }

    private String id(String code) {
        return find(outline, code).id();
    }

    private static OutlineNode find(Outline in, String code) {
        return in.nodes().stream()
                .filter(node -> node.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
