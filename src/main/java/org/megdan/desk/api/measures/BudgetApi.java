package org.megdan.desk.api.measures;

import jakarta.servlet.http.HttpServletRequest;
import org.megdan.core.measures.Budget;
import org.megdan.core.measures.BudgetAnalysis;
import org.megdan.core.measures.BudgetScope;
import org.megdan.core.measures.FundingSource;
import org.megdan.desk.api.Subjects;
import org.megdan.platform.access.Open;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.api.Asking;
import org.megdan.platform.api.Catalogue;
import org.megdan.platform.api.Listing;
import org.megdan.platform.web.PublicAddress;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Open
@RestController
@RequestMapping("/api/v1")
class BudgetApi {

    private static final Catalogue<FundingSource> SOURCES =
            Catalogue.<FundingSource>of(FundingSource::key).sort("key", FundingSource::key);

    private final Subjects subjects;
    private final Budget budget;
    private final BudgetAnalysis analysis;
    private final PublicAddress address;

    BudgetApi(Subjects subjects, Budget budget, BudgetAnalysis analysis, PublicAddress address) {
        this.subjects = subjects;
        this.budget = budget;
        this.analysis = analysis;
        this.address = address;
    }

    @GetMapping("/strategies/{slug}/budget/lines")
    Listing<Line> lines(@PathVariable String slug, Viewer viewer, HttpServletRequest request) {
        var nodes = subjects.of(slug, viewer);
        var base = address.base() + "/strategy/" + slug;
        var asking = Asking.of(request, Budget.LINES);
        return asking.answer(budget.page(nodes.ids(), asking.asked())
                .map(row -> Line.of(row, nodes.ref(row.what().subject()), base)));
    }

    @GetMapping("/strategies/{slug}/budget/sums")
    Sums sums(@PathVariable String slug, Viewer viewer) {
        return Sums.of(analysis, BudgetScope.expenses(subjects.of(slug, viewer).ids(), null));
    }

    @GetMapping("/strategies/{slug}/budget/sums/{year}")
    Sums sumsOfYear(@PathVariable String slug, @PathVariable int year, Viewer viewer) {
        return Sums.of(analysis, BudgetScope.expenses(subjects.of(slug, viewer).ids(), year));
    }

    @GetMapping("/funding-sources")
    Listing<FundingSource> sources(HttpServletRequest request) {
        return SOURCES.page(budget.sources(), request);
    }
}
