package org.megdan.desk.site.data;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.export.Dataset;

/** Budget lines by source: a row for each share, and one for what no source gives yet, so that amounts add up to the plan. */
final class BudgetData {

    /** @param source null where there is none yet */
    record Row(
            int year,
            String code,
            String task,
            String line,
            String kind,
            String priority,
            @Nullable String source,
            BigDecimal amount,
            String currency,
            String address) {}

    static final Dataset<Row> SHARES = Dataset.<Row>named("budget", "site.data.shares")
            .integer("year", Row::year)
            .text("code", Row::code)
            .text("task", Row::task)
            .text("line", Row::line)
            .text("kind", Row::kind)
            .text("priority", Row::priority)
            .text("source", Row::source)
            .number("amount", Row::amount)
            .text("currency", Row::currency)
            .address("address", Row::address);

    private BudgetData() {}
}
