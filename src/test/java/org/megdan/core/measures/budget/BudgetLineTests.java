package org.megdan.core.measures.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.megdan.core.measures.BudgetLineDraft;
import org.megdan.core.measures.BudgetLineDraft.Share;
import org.megdan.core.measures.BudgetLineRow;
import org.megdan.core.measures.Samples;
import org.megdan.platform.web.Refusal;

class BudgetLineTests {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2027-01-05T10:00:00Z");

    @Test
    void takesSharesUpToTheWhole() {
        var line = Samples.line(
                "Обучение", "0.01", Share.percent("STATE_BUDGET", "50"), Share.percent("PROJECT_FUNDS", "50"));

        assertThat(BudgetLine.of(line, AT).shares()).hasSize(2);
        assertThat(row(line).unsourced()).isEqualByComparingTo("0");
    }

    @Test
    void whatIsLeftHasNoSourceYet() {
        var line =
                Samples.line("Обучение", "1000", Share.percent("STATE_BUDGET", "25"), Share.amount("OWN_MEANS", "150"));

        assertThat(row(line).sourced()).isEqualByComparingTo("400");
        assertThat(row(line).unsourced()).isEqualByComparingTo("600");
    }

    @Test
    void refusesMoreThanTheWhole() {
        var mixed = Samples.line(
                "Обучение", "100", Share.percent("STATE_BUDGET", "60"), Share.amount("OWN_MEANS", "40.01"));
        var free = Samples.line("Обучение", "0", Share.percent("STATE_BUDGET", "60"), Share.percent("OWN_MEANS", "41"));

        assertThatThrownBy(() -> BudgetLine.of(mixed, AT)).hasMessage("measures.refused.over_whole");
        assertThatThrownBy(() -> BudgetLine.of(free, AT)).hasMessage("measures.refused.over_whole");
    }

    @Test
    void refusesASourceTwiceAndASharelessShare() {
        var twice =
                Samples.line("Обучение", "100", Share.percent("STATE_BUDGET", "10"), Share.amount("STATE_BUDGET", "1"));
        var none = Samples.line("Обучение", "100", Share.percent("STATE_BUDGET", "0"));
        var both = Samples.line("Обучение", "100", new Share("STATE_BUDGET", BigDecimal.ONE, BigDecimal.ONE));

        assertThatThrownBy(() -> BudgetLine.of(twice, AT)).hasMessage("measures.refused.source_twice");
        assertThatThrownBy(() -> BudgetLine.of(none, AT)).hasMessage("measures.refused.share_positive");
        assertThatThrownBy(() -> BudgetLine.of(both, AT)).hasMessage("measures.refused.share_form");
    }

    @Test
    void neverLeavesLessThanNothingWhateverTheShares() {
        var random = new Random(7);
        var accepted = 0;
        for (var round = 0; round < 2_000; round++) {
            var line = anyLine(random);
            try {
                BudgetLine.of(line, AT);
            } catch (Refusal refused) {
                continue;
            }
            accepted++;
            assertThat(row(line).unsourced()).isNotNegative();
            assertThat(row(line).sourced().add(row(line).unsourced())).isEqualByComparingTo(line.planned());
        }
        assertThat(accepted).isBetween(200, 1_900);
    }

    private static BudgetLineDraft anyLine(Random random) {
        var planned = BigDecimal.valueOf(random.nextInt(100_000), 2);
        var shares = new ArrayList<Share>();
        for (var source = 0; source < random.nextInt(5); source++) {
            var figure = BigDecimal.valueOf(random.nextInt(6_000), 2);
            shares.add(
                    random.nextBoolean()
                            ? new Share("S" + source, figure, null)
                            : new Share("S" + source, null, figure));
        }
        return Samples.line("ред", planned.toPlainString(), shares.toArray(Share[]::new));
    }

    private static BudgetLineRow row(BudgetLineDraft what) {
        return new BudgetLineRow(UUID.randomUUID(), what, BigDecimal.ZERO, 0);
    }
}
