package org.megdan.core.plans.differences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.megdan.core.plans.PlanDifference.Piece;
import org.megdan.core.plans.PlanDifference.Piece.Sort;

class WordsTests {

    @Test
    void oneReplacedWordIsOneDeletionAndOneInsertion() {
        assertThat(Words.woven("Реката е чиста.", "Реката е прозрачна."))
                .containsExactly(
                        new Piece(Sort.SAME, "Реката е "),
                        new Piece(Sort.DELETED, "чиста"),
                        new Piece(Sort.INSERTED, "прозрачна"),
                        new Piece(Sort.SAME, "."));
    }

    @Test
    void neighbouringReplacedWordsStayTogether() {
        assertThat(Words.woven("всяка пролет по реката", "през цялата есен по реката"))
                .extracting(Piece::sort)
                .containsExactly(Sort.DELETED, Sort.INSERTED, Sort.SAME);
    }

    @Test
    void bothTextsCanBeReadBack() {
        var before = "1. Обучения за НПО, общини\nи училища – 3 пъти годишно";
        var after = "1. Онлайн обучения за НПО и училища,\nпоне 4 пъти годишно (безплатно)";
        var pieces = Words.woven(before, after);

        assertThat(without(pieces, Sort.INSERTED)).isEqualTo(before);
        assertThat(without(pieces, Sort.DELETED)).isEqualTo(after);
    }

    @Test
    void fromNothingAllIsInsertedAndVeryLongTextsAreReplacedWhole() {
        assertThat(Words.woven("", "нещо")).containsExactly(new Piece(Sort.INSERTED, "нещо"));
        assertThat(Words.woven("а ".repeat(3000), "б ".repeat(3000))).hasSizeLessThan(10);
    }

    private static String without(List<Piece> pieces, Sort sort) {
        return pieces.stream()
                .filter(piece -> piece.sort() != sort)
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
