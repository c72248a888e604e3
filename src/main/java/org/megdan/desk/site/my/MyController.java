package org.megdan.desk.site.my;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.megdan.platform.access.SignedIn;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.OwnPages;
import org.megdan.platform.web.ToDo;
import org.megdan.platform.web.ToDos;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@SignedIn
@Controller
class MyController {

    private final List<ToDos> sources;
    private final OwnOrganisations organisations;
    private final List<OwnPages> own;
    private final Layouts layouts;

    MyController(List<ToDos> sources, OwnOrganisations organisations, List<OwnPages> own, Layouts layouts) {
        this.sources = sources;
        this.own = own;
        this.organisations = organisations;
        this.layouts = layouts;
    }

    @GetMapping("/my")
    ModelAndView show(Viewer viewer, HttpServletRequest request) {
        var layout = layouts.of(request);
        var byKind = sources.stream()
                .flatMap(source -> source.of(viewer, layout).stream())
                .collect(Collectors.groupingBy(ToDo::kind, TreeMap::new, Collectors.toList()));
        var lists = byKind.entrySet().stream()
                .map(kind -> list(kind.getKey(), kind.getValue(), layout))
                .toList();
        var pages = own.stream()
                .flatMap(module -> module.of(viewer, layout).stream())
                .toList();
        return new ModelAndView(
                "desk/site/my", "page", new MyPage(viewer.name(), lists, organisations.of(viewer, layout), pages));
    }

    private static MyPage.Waiting list(ToDo.Kind kind, List<ToDo> rows, Layout layout) {
        var nearest = Comparator.comparing(ToDo::due, Comparator.nullsLast(Comparator.naturalOrder()));
        var key = "site.my." + kind.name().toLowerCase(Locale.ROOT);
        return new MyPage.Waiting(
                layout.t(key, rows.size()),
                layout.t(key + ".act"),
                kind == ToDo.Kind.OVERDUE || kind == ToDo.Kind.LATE,
                rows.stream().sorted(nearest).map(row -> row(row, layout)).toList());
    }

    private static MyPage.Row row(ToDo row, Layout layout) {
        var due = row.due();
        return new MyPage.Row(
                row.path(), row.title(), row.note(), due == null ? "" : layout.t("site.my.until", layout.date(due)));
    }
}
