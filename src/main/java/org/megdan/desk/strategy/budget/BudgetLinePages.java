package org.megdan.desk.strategy.budget;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.measures.Budget;
import org.megdan.core.measures.BudgetLineDraft;
import org.megdan.core.measures.BudgetLineRow;
import org.megdan.core.measures.FundingSource;
import org.megdan.desk.strategy.subjects.Subjects;
import org.megdan.platform.audit.History;
import org.megdan.platform.audit.HistoryPage;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.Meanwhile;
import org.megdan.platform.web.NotFound;
import org.springframework.stereotype.Component;

/** Puts the pages of a budget line together. */
@Component
class BudgetLinePages {

    private final Budget budget;
    private final History history;
    private final Clock clock;

    BudgetLinePages(Budget budget, History history, Clock clock) {
        this.budget = budget;
        this.history = history;
        this.clock = clock;
    }

    BudgetLineRow get(Subjects subjects, UUID id) {
        return budget.find(id, subjects.ids()).orElseThrow(NotFound::new);
    }

    int thisYear() {
        return Language.today(clock).getYear();
    }

    UUID change(UUID id, long version, BudgetLineDraft what) {
        budget.change(id, version, what);
        return id;
    }

    List<FundingSource> sources() {
        return budget.sources();
    }

    BudgetLinePage show(Subjects subjects, UUID id, SpendingForm form, FormErrors errors, Layout layout) {
        var row = get(subjects, id);
        var names = new SourceNames(budget.sources(), layout);
        return BudgetLinePage.of(subjects, row, budget.spendings(id), names, form, errors, history(id, layout), layout);
    }

    private @Nullable HistoryPage history(UUID id, Layout layout) {
        return layout.viewer().may("audit.read") ? history.of("BUDGET_LINE", id, null) : null;
    }

    BudgetLineFormPage fresh(Subjects subjects, BudgetLineForm form, FormErrors errors, Layout layout) {
        return BudgetLineFormPage.of(
                layout.t("strategy.budget.new"),
                "/budget",
                subjects,
                budget.sources(),
                form,
                errors,
                Meanwhile.nothing(0),
                layout);
    }

    BudgetLineFormPage edit(Subjects subjects, UUID id, BudgetLineForm form, FormErrors errors, Layout layout) {
        var sources = budget.sources();
        return BudgetLineFormPage.of(
                layout.t("strategy.budget.edit"),
                "/budget/" + id,
                subjects,
                sources,
                form,
                errors,
                meanwhile(form, form(subjects, id), sources, layout),
                layout);
    }

    private static Meanwhile meanwhile(
            BudgetLineForm typed, BudgetLineForm stored, List<FundingSource> sources, Layout layout) {
        var parts = new ArrayList<Meanwhile.Part>();
        for (var field : List.of("line", "year", "planned", "currency", "note")) {
            var name = field.equals("line") ? "title" : field;
            parts.add(new Meanwhile.Part(layout.t("strategy.budget." + field), typed.value(name), stored.value(name)));
        }
        for (var source : sources) {
            var name = "share-" + source.key();
            parts.add(new Meanwhile.Part(source.name(layout.language()), typed.value(name), stored.value(name)));
        }
        return Meanwhile.between(typed.version(), stored.version(), parts);
    }

    BudgetLineForm form(Subjects subjects, UUID id) {
        var row = get(subjects, id);
        return BudgetLineForm.of(row, subjects.get(row.what().subject()).ref());
    }
}
