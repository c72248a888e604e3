package org.megdan.desk.site.data;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.export.Dataset;

/** What was promised and what counts, a row for each indicator and period. */
final class FigureData {

    /**
     * @param code of the goal or task that is measured
     * @param address absolute, of the approved reading with its evidence, else of the indicator
     */
    record Row(
            String indicator,
            String code,
            String subject,
            String unit,
            String period,
            @Nullable BigDecimal target,
            @Nullable BigDecimal value,
            String standing,
            String address) {}

    static final Dataset<Row> FIGURES = Dataset.<Row>named("figures", "site.data.figures")
            .text("indicator", Row::indicator)
            .text("code", Row::code)
            .text("subject", Row::subject)
            .text("unit", Row::unit)
            .text("period", Row::period)
            .number("target", Row::target)
            .number("value", Row::value)
            .text("standing", Row::standing)
            .address("address", Row::address);

    private FigureData() {}
}
