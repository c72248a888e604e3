package org.megdan.desk.relations.expertise;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.megdan.desk.relations.views.View;
import org.megdan.platform.charts.StackedBars;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

/**
 * The map of expertise.
 *
 * @param typed what stands in the form, by topic
 */
public record ExpertisePage(List<Expertise.Row> rows, boolean mayEdit, Map<String, String> typed, FormErrors errors) {

    /** Topics for which there is anything to draw. */
    public StackedBars chart(Layout layout) {
        return StackedBars.of(
                "expertise-chart",
                layout.t("relations.expertise.chart"),
                "",
                List.of(
                        StackedBars.Series.of(layout.t("relations.expertise.have")),
                        StackedBars.Series.of(layout.t("relations.expertise.paused")),
                        StackedBars.Series.missing(layout.t("relations.expertise.gap"))),
                rows.stream()
                        .filter(row -> !row.isEmpty())
                        .map(row -> new StackedBars.Row(
                                row.name(layout),
                                View.EXPERTS.path() + "?topic=" + row.code(),
                                List.of(amount(row.have()), amount(row.paused()), amount(row.gap()))))
                        .toList());
    }

    private static BigDecimal amount(int number) {
        return BigDecimal.valueOf(number);
    }

    public String typed(Expertise.Row row) {
        return typed.getOrDefault("need-" + row.code(), Integer.toString(row.need()));
    }
}
