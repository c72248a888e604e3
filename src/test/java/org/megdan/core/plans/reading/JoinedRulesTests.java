package org.megdan.core.plans.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.megdan.core.plans.reading.PdfRules.Rule;

class JoinedRulesTests {

    @Test
    void theBordersOfManyCellsAreTheRulesOfOneTable() {
        var rules = new ArrayList<Rule>();
        for (var row = 0; row < 60; row++) {
            for (var column = 0; column < 14; column++) {
                rules.addAll(borders(40 + column * 30, 40 + row * 12, 30, 12));
            }
        }

        var joined = JoinedRules.of(rules);

        assertThat(rules).hasSizeGreaterThan(3_000);
        assertThat(joined).hasSize(61 + 15);
        assertThat(PdfGrid.of(joined)).singleElement().satisfies(grid -> {
            assertThat(grid.holds(word(41, 50))).isTrue();
            assertThat(grid.rows(List.of(word(45, 50), word(75, 50), word(45, 62))))
                    .extracting(row -> row.cells().stream().limit(2).toList())
                    .containsExactly(List.of("x", "x"), List.of("x", ""));
        });
    }

    @Test
    void rulesThatStandApartStayApart() {
        var apart = List.of(new Rule(10, 10, 40, 10), new Rule(44, 10, 80, 10), new Rule(10, 11, 40, 11));

        assertThat(JoinedRules.of(apart)).containsExactlyInAnyOrderElementsOf(apart);
    }

    @Test
    void aLongRuleKeepsItsEndOverAShortOneWithinIt() {
        var joined =
                JoinedRules.of(List.of(new Rule(10, 10, 90, 10), new Rule(20, 10, 30, 10), new Rule(85, 10, 99, 10)));

        assertThat(joined).containsExactly(new Rule(10, 10, 99, 10));
    }

    private static List<Rule> borders(double x, double y, double width, double height) {
        return List.of(
                new Rule(x, y, x + width, y),
                new Rule(x, y + height, x + width, y + height),
                new Rule(x, y, x, y + height),
                new Rule(x + width, y, x + width, y + height));
    }

    private static PdfWord word(double x, double y) {
        return new PdfWord("x", x, x + 5, y, 8, 2);
    }
}
