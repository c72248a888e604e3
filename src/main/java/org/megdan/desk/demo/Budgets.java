package org.megdan.desk.demo;

import static org.megdan.core.measures.BudgetPriority.HIGH;
import static org.megdan.core.measures.BudgetPriority.LOW;
import static org.megdan.core.measures.BudgetPriority.MEDIUM;
import static org.megdan.core.measures.FundingSource.LOCAL_REVENUE;
import static org.megdan.core.measures.FundingSource.OWN_MEANS;
import static org.megdan.core.measures.FundingSource.PROJECT_FUNDS;
import static org.megdan.core.measures.FundingSource.STATE_BUDGET;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.megdan.core.measures.Budget;
import org.megdan.core.measures.BudgetKind;
import org.megdan.core.measures.BudgetLineDraft;
import org.megdan.core.measures.BudgetLineDraft.Share;
import org.megdan.core.measures.BudgetPriority;
import org.megdan.core.measures.FundingSource;
import org.megdan.core.measures.Spending;
import org.megdan.core.plans.PlanShelf;
import org.megdan.platform.access.Acting;
import org.megdan.platform.web.Language;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Invented budgets of the last three years of the network's strategy, in levs as they were then, and of this year, in euro. */
@Profile("demo")
@Order(30)
@Component
class Budgets implements Sample {

    private static final String DONATIONS = "DONATIONS";
    private static final List<Line> LINES = List.of(
            line(
                    "1.1.2",
                    "Малки грантове от регионалния фонд",
                    20_000,
                    HIGH,
                    percent(PROJECT_FUNDS, 50),
                    percent(DONATIONS, 20)),
            line(
                    "1.1.3",
                    "Лектори и зали за обучения",
                    6_000,
                    HIGH,
                    percent(PROJECT_FUNDS, 60),
                    percent(OWN_MEANS, 40)),
            line("1.1.4", "Издаване на бюлетина", 1_200, MEDIUM, percent(OWN_MEANS, 100)),
            line(
                    "2.2.3",
                    "Обучения на доброволци",
                    3_500,
                    MEDIUM,
                    percent(PROJECT_FUNDS, 55),
                    percent(LOCAL_REVENUE, 45)),
            line("2.2.6", "„Дарете час“ – материали и застраховки", 900, MEDIUM, percent(LOCAL_REVENUE, 100)),
            line(
                    "3.3.4",
                    "Проучване на удовлетвореността",
                    2_400,
                    LOW,
                    percent(STATE_BUDGET, 70),
                    percent(PROJECT_FUNDS, 30)),
            line("4.1.3", "Услуги за членовете", 1_800, LOW));

    private final PlanShelf shelf;
    private final Budget budget;
    private final LocalDate today;

    Budgets(PlanShelf shelf, Budget budget, Clock clock) {
        this.shelf = shelf;
        this.budget = budget;
        this.today = Language.today(clock);
    }

    private record Line(String code, String title, int planned, BudgetPriority priority, List<Share> shares) {}

    @Override
    public void fill(Cast cast) {
        Acting.as(cast.acting(Cast.Role.COORDINATOR, "measures.edit"), () -> {
            budget.name(new FundingSource(DONATIONS, "дарения", "donations"));
            var nodes = Figures.nodes(shelf, Strategies.OWN);
            IntStream.rangeClosed(2018, 2020).forEach(year -> fill(year, "BGN", nodes));
            fill(today.getYear(), "EUR", nodes);
        });
    }

    private void fill(int year, String currency, Map<String, UUID> nodes) {
        for (var line : LINES) {
            var node = nodes.get(line.code());
            if (node != null) {
                add(line, node, year, BudgetKind.EXPENSE, currency);
            }
        }
        var own = nodes.get("4.6.4");
        if (own != null) {
            var line = line("4.6.4", "Приходи от обучения по поръчка", 4_000, MEDIUM);
            add(line, own, year, BudgetKind.INCOME, currency);
        }
    }

    private void add(Line line, UUID node, int year, BudgetKind kind, String currency) {
        var planned = BigDecimal.valueOf(line.planned() + Math.min(year - 2018, 3) * 100L);
        var id = budget.add(new BudgetLineDraft(
                node, "NODE", year, line.title(), kind, line.priority(), planned, currency, "", line.shares()));
        if (!line.shares().isEmpty()) {
            var spent = planned.multiply(BigDecimal.valueOf(60 + line.title().length() % 40))
                    .divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP);
            budget.spend(new Spending(
                    id, spent, spentOn(year), "По отчета за годината", "https://example.org/fin-" + year, null));
        }
    }

    private LocalDate spentOn(int year) {
        var november = LocalDate.of(year, 11, 20);
        return november.isAfter(today) ? today : november;
    }

    private static Line line(String code, String title, int planned, BudgetPriority priority, Share... shares) {
        return new Line(code, title, planned, priority, List.of(shares));
    }

    private static Share percent(String source, int percent) {
        return Share.percent(source, Integer.toString(percent));
    }
}
