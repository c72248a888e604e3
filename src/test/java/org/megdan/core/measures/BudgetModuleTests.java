package org.megdan.core.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.megdan.core.measures.FundingSource.LOCAL_REVENUE;
import static org.megdan.core.measures.FundingSource.PROJECT_FUNDS;
import static org.megdan.core.measures.FundingSource.STATE_BUDGET;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.measures.BudgetLineDraft.Share;
import org.megdan.platform.lists.Asked;
import org.megdan.testing.Covers;
import org.megdan.testing.ModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class BudgetModuleTests {

    private static final BudgetScope SCOPE = BudgetScope.expenses(List.of(Samples.SUBJECT), 2027);

    @Autowired
    Budget budget;

    @Autowired
    BudgetAnalysis analysis;

    @Autowired
    JdbcClient sql;

    private UUID training = Samples.OTHER;

    @BeforeEach
    void plansAYear() {
        training = budget.add(Samples.line(
                "Обучения", "1000", Share.percent(PROJECT_FUNDS, "60"), Share.percent(STATE_BUDGET, "30")));
        budget.add(Samples.line("Център", "500", Share.amount(PROJECT_FUNDS, "500")));
        budget.add(Samples.line("Транспорт", "200"));
    }

    @Test
    @Covers("004/8.2")
    void tellsSingleSourcesFromCombinations() {
        assertThat(analysis.byCombination(SCOPE))
                .extracting(BudgetAnalysis.ByCombination::sources)
                .containsExactly(List.of(STATE_BUDGET, PROJECT_FUNDS), List.of(PROJECT_FUNDS), List.of());
        assertThat(analysis.byCombination(SCOPE).getFirst().sum().unsourced()).isEqualByComparingTo("100");
    }

    @Test
    @Covers({"004/8.2", "000/4a"})
    void whatHasNoSourceYetIsSummed() {
        var total = analysis.total(SCOPE).getFirst();

        assertThat(total.lines()).isEqualTo(3);
        assertThat(total.planned()).isEqualByComparingTo("1700");
        assertThat(total.unsourced()).isEqualByComparingTo("300");
        assertThat(analysis.bySource(SCOPE).getFirst().amount()).isEqualByComparingTo("1100");
    }

    @Test
    void amountsOfTwoCurrenciesAreNeverAdded() {
        var old = Samples.line("Стар ред", "100");
        budget.add(new BudgetLineDraft(
                old.subject(),
                "NODE",
                2027,
                "В левове",
                old.kind(),
                old.priority(),
                BigDecimal.TEN,
                "BGN",
                "",
                List.of()));

        assertThat(analysis.total(SCOPE)).extracting(BudgetSum::currency).containsExactly("BGN", "EUR");
    }

    @Test
    @Covers("000/4.6.1")
    void sumsByGroupYearAndPriority() {
        assertThat(analysis.byGroup(Map.of(Samples.SUBJECT, Samples.OTHER), SCOPE))
                .singleElement()
                .satisfies(row -> assertThat(row.group()).isEqualTo(Samples.OTHER));
        assertThat(analysis.byGroupAndSource(Map.of(Samples.SUBJECT, Samples.OTHER), SCOPE))
                .extracting(row -> row.source() + " " + row.amount().setScale(0))
                .containsExactlyInAnyOrder("PROJECT_FUNDS 1100", "STATE_BUDGET 300", "null 300");
        assertThat(analysis.byYear(BudgetScope.expenses(List.of(Samples.SUBJECT), null)))
                .extracting(BudgetAnalysis.ByWord::word)
                .containsExactly("2027");
        assertThat(analysis.byPriority(SCOPE)).hasSize(1);
        assertThat(analysis.byKind(SCOPE))
                .extracting(BudgetAnalysis.ByWord::word)
                .containsExactly("EXPENSE");
        assertThat(analysis.total(BudgetScope.expenses(List.of(), 2027))).isEmpty();
    }

    @Test
    void spendingStandsBesideThePlan() {
        budget.spend(new Spending(
                training, new BigDecimal("400"), LocalDate.of(2027, 3, 1), "", "https://example.org/f", null));
        budget.spend(new Spending(training, new BigDecimal("-50"), LocalDate.of(2027, 3, 2), "сторно", null, null));

        assertThat(budget.find(training, SCOPE.subjects()).orElseThrow().spent())
                .isEqualByComparingTo("350");
        assertThat(budget.spendings(training)).hasSize(2);
        assertThatThrownBy(() -> budget.remove(training)).hasMessage("measures.refused.spent");
        assertThatThrownBy(
                        () -> sql.sql("update measures.spending set amount = 1").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void changesALineOnceForEachVersionSeen() {
        var seen = budget.find(training, SCOPE.subjects()).orElseThrow();
        budget.change(training, seen.version(), Samples.line("Обучения", "900", Share.percent(LOCAL_REVENUE, "100")));

        assertThat(budget.find(training, SCOPE.subjects()).orElseThrow().sources())
                .containsExactly(LOCAL_REVENUE);
        assertThatThrownBy(() -> budget.change(training, seen.version(), Samples.line("Друго", "1")))
                .hasMessage("measures.refused.stale");
    }

    @Test
    void theSchemaRefusesMoreThanTheWhole() {
        assertThatThrownBy(() -> sql.sql(
                                "insert into measures.budget_share (line, source, percent) values (?, 'OWN_MEANS', 10.01)")
                        .param(training)
                        .update())
                .hasMessageContaining("sources give more than the line costs");
        assertThatThrownBy(() -> sql.sql("update measures.budget_line set planned = 499 where title = 'Център'")
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void takesTheCoordinatorsOwnSources() {
        budget.name(new FundingSource("DONATIONS", "дарения", "donations"));
        budget.add(Samples.line("Кампания", "50", Share.percent("DONATIONS", "100")));

        assertThat(budget.sources()).extracting(FundingSource::key).endsWith("DONATIONS");
        assertThatThrownBy(() -> budget.add(Samples.line("Кампания", "50", Share.percent("NOBODY", "1"))))
                .hasMessage("measures.refused.source");
        assertThat(budget.lines(List.of(Samples.SUBJECT), null)).hasSize(4);
    }

    @Test
    void whoeverAsksReadsAListPieceByPiece() {
        var subjects = List.of(Samples.SUBJECT);
        var asked = Asked.first("-title", 2);

        var first = budget.page(subjects, asked);
        var rest = budget.page(subjects, asked.after(Objects.requireNonNull(first.last())));

        assertThat(first.items()).extracting(row -> row.what().title()).containsExactly("Център", "Транспорт");
        assertThat(rest.items()).extracting(row -> row.what().title()).containsExactly("Обучения");
        assertThat(rest.total()).isEqualTo(3);
        assertThat(rest.last()).isNull();
    }

    @Test
    void aListIsNarrowedByWholeYearsAndByItsOwnNamesOnly() {
        var subjects = List.of(Samples.SUBJECT);

        assertThat(budget.page(subjects, of("year", "2027")).total()).isEqualTo(3);
        for (var none : List.of("2028", "02027", "2027.0", "-1", "", "година", "999999999", "99999999999999999999")) {
            assertThat(budget.page(subjects, of("year", none)).total()).as(none).isZero();
        }
        assertThatThrownBy(() -> budget.page(subjects, of("l.title", "Център")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> budget.page(subjects, Asked.first("planned", 2)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Asked of(String filter, String value) {
        return new Asked(Map.of(filter, value), "title", null, 10);
    }
}
