package org.megdan.desk.strategy.budget;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.megdan.core.measures.BudgetKind;
import org.megdan.core.measures.BudgetPriority;
import org.megdan.core.measures.FundingSource;
import org.megdan.desk.strategy.subjects.Subjects;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.Meanwhile;

/** The form of a budget line, new or changed. */
public record BudgetLineFormPage(
        String title,
        String action,
        String cancel,
        List<Crumb> way,
        BudgetLineForm form,
        FormErrors errors,
        Meanwhile meanwhile,
        List<Choice> nodes,
        List<Choice> kinds,
        List<Choice> priorities,
        List<Choice> sources,
        String sourcesPath) {

    public static List<Choice> currencies(Layout layout) {
        return Stream.of("EUR", "BGN")
                .map(code -> new Choice(code, layout.sign(code)))
                .toList();
    }

    static BudgetLineFormPage of(
            String title,
            String address,
            Subjects subjects,
            List<FundingSource> sources,
            BudgetLineForm form,
            FormErrors errors,
            Meanwhile meanwhile,
            Layout layout) {
        return new BudgetLineFormPage(
                title,
                subjects.path(address),
                subjects.path(address),
                subjects.way(layout.t("strategy.budget.title"), "/budget"),
                form,
                errors,
                meanwhile,
                subjects.choices(),
                each(BudgetKind.values(), "measures.budget.kind.", layout),
                each(BudgetPriority.values(), "measures.budget.priority.", layout),
                sources.stream()
                        .map(source -> new Choice("share-" + source.key(), source.name(layout.language())))
                        .toList(),
                subjects.path("/budget/sources"));
    }

    private static List<Choice> each(Enum<?>[] values, String keys, Layout layout) {
        return java.util.Arrays.stream(values)
                .map(one -> new Choice(one.name(), layout.t(keys + one.name().toLowerCase(Locale.ROOT))))
                .toList();
    }
}
