package org.megdan.desk.site.data;

import java.util.List;
import org.megdan.core.plans.PlanNews;
import org.megdan.core.plans.PlanShelf;
import org.megdan.core.plans.PlanVersion;
import org.megdan.platform.access.Open;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.export.OpenTables;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Which tables there are; two queries. */
@Open
@Controller
class OpenDataListController {

    private static final int MOST = 10_000;

    private final PlanShelf shelf;
    private final PlanNews news;
    private final List<OpenTables> others;

    OpenDataListController(PlanShelf shelf, PlanNews news, List<OpenTables> others) {
        this.shelf = shelf;
        this.news = news;
        this.others = others;
    }

    @GetMapping("/open-data")
    ModelAndView list() {
        var shared = news.latest(null, MOST).stream()
                .filter(item -> item.kind() == PlanNews.Kind.YEAR_SHARED)
                .toList();
        var rows = shelf.all(Viewer.ANYONE).stream()
                .map(version -> row(version, shared))
                .toList();
        var tables = others.stream().flatMap(other -> other.tables().stream()).toList();
        return new ModelAndView("desk/site/data", "page", new OpenDataPage(rows, tables));
    }

    private static OpenDataPage.Row row(PlanVersion version, List<PlanNews.Item> shared) {
        var years = shared.stream()
                .filter(item -> item.slug().equals(version.slug()))
                .map(PlanNews.Item::year)
                .distinct()
                .sorted()
                .toList();
        return new OpenDataPage.Row(version.title(), "/open-data/strategy/" + version.slug(), years);
    }
}
