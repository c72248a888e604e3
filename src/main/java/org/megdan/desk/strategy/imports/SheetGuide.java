package org.megdan.desk.strategy.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.megdan.core.plans.outline.OutlineSpreadsheet.Guide;
import org.megdan.core.plans.outline.SheetColumn;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Layout;

/** The second sheet of our layout: what stands in each column, with an example, in the language of the page. */
final class SheetGuide {

    private SheetGuide() {}

    static Guide of(Layout layout) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                layout.t("strategy.sheet.column"),
                layout.t("strategy.sheet.needed"),
                layout.t("strategy.sheet.meaning"),
                layout.t("strategy.sheet.example")));
        for (var column : SheetColumn.values()) {
            var key = "strategy.sheet." + column.name().toLowerCase(Locale.ROOT).replace('_', '-');
            rows.add(List.of(
                    column.head(layout.language() == Language.BG),
                    layout.t(column.isRequired() ? "strategy.sheet.yes" : "strategy.sheet.no"),
                    layout.t(key),
                    layout.t(key + ".example")));
        }
        rows.add(List.of("", "", layout.t("strategy.sheet.hint"), ""));
        return new Guide(layout.t("strategy.sheet.guide"), rows);
    }
}
