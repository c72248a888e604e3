package org.megdan.desk.site.data;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.megdan.core.measures.Budget;
import org.megdan.core.measures.Measures;
import org.megdan.core.plans.ActionPlanShelf;
import org.megdan.core.plans.PlanShelf;
import org.megdan.core.plans.PlanTree;
import org.megdan.platform.access.Open;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.export.DataFile;
import org.megdan.platform.web.Languages;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.PublicAddress;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Tables of what anyone may see, whoever asks. */
@Open
@Controller
class OpenDataController {

    private static final String FORMAT = ".{format:" + DataFile.FORMATS + "}";

    private final PlanShelf shelf;
    private final ActionPlanShelf years;
    private final Measures measures;
    private final Budget budget;
    private final DataFile file;
    private final PublicAddress address;

    OpenDataController(
            PlanShelf shelf,
            ActionPlanShelf years,
            Measures measures,
            Budget budget,
            DataFile file,
            PublicAddress address) {
        this.shelf = shelf;
        this.years = years;
        this.measures = measures;
        this.budget = budget;
        this.file = file;
        this.address = address;
    }

    @GetMapping("/open-data/strategy/{slug}" + FORMAT)
    void nodes(
            @PathVariable String slug,
            @PathVariable String format,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var rows = StrategyData.rows(tree(slug), address.base());
        file.write(StrategyData.NODES, rows, slug, format, request, response);
    }

    @GetMapping("/open-data/strategy/{slug}/figures" + FORMAT)
    void figures(
            @PathVariable String slug,
            @PathVariable String format,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var rows = new StrategyTables(tree(slug), address.base()).figures(measures);
        file.write(FigureData.FIGURES, rows, slug + "-figures", format, request, response);
    }

    @GetMapping("/open-data/strategy/{slug}/budget" + FORMAT)
    void budget(
            @PathVariable String slug,
            @PathVariable String format,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var rows = new StrategyTables(tree(slug), address.base()).budget(budget, Languages.of(request));
        file.write(BudgetData.SHARES, rows, slug + "-budget", format, request, response);
    }

    @GetMapping("/open-data/strategy/{slug}/years/{year:[0-9]+}" + FORMAT)
    void activities(
            @PathVariable String slug,
            @PathVariable int year,
            @PathVariable String format,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var tree = tree(slug);
        var view = years.view(slug, year, Viewer.ANYONE).orElseThrow(NotFound::new);
        var rows = ActivityData.rows(
                view, address.base() + "/strategy/" + tree.version().slug());
        file.write(ActivityData.ACTIVITIES, rows, slug + "-" + year, format, request, response);
    }

    private PlanTree tree(String slug) {
        return shelf.tree(slug, null, Viewer.ANYONE).orElseThrow(NotFound::new);
    }
}
