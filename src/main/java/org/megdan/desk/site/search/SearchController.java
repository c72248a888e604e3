package org.megdan.desk.site.search;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.PlanShelf;
import org.megdan.platform.access.Open;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.search.Search;
import org.megdan.platform.search.SearchQuery;
import org.megdan.platform.search.SearchResult;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.Fresh;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.Layouts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What strangers find is kept like other pages: the version of public content moves again when the index has followed. */
@Open
@Controller
class SearchController {

    private final Search search;
    private final PlanShelf shelf;
    private final Layouts layouts;

    SearchController(Search search, PlanShelf shelf, Layouts layouts) {
        this.search = search;
        this.shelf = shelf;
        this.layouts = layouts;
    }

    @GetMapping("/search")
    ModelAndView find(
            @RequestParam(name = "q", defaultValue = "") String asked,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(required = false) @Nullable String after,
            Viewer viewer,
            HttpServletRequest request) {
        var layout = layouts.of(request);
        if (asked.isBlank()) {
            var empty = new SearchPage("", "", "", List.of(), "", List.of(), null, true);
            return new ModelAndView("desk/site/search", "page", empty);
        }
        var kinds = kind.isEmpty() ? Set.<String>of() : Set.of(kind);
        var result = search.find(new SearchQuery(asked, kinds, null, viewer, after, 20));
        if (!result.isComplete()) {
            request.setAttribute(Fresh.THIS_TIME, true);
        }
        var names = new HitNames(shelf.cards(HitNames.nodes(result.hits()), viewer), layout);
        return new ModelAndView("desk/site/search", "page", page(asked, kind, result, names, layout));
    }

    private static SearchPage page(String asked, String kind, SearchResult result, HitNames names, Layout layout) {
        var shown = asked.length() > 200 ? asked.substring(0, 200) : asked;
        var base = "/search?q=" + URLEncoder.encode(shown, StandardCharsets.UTF_8);
        var kinds = new ArrayList<>(List.of(new Crumb(layout.t("site.search.all"), base)));
        result.kinds()
                .forEach(count -> kinds.add(new Crumb(
                        layout.t("search.kind." + count.kind()) + " (" + count.count() + ")",
                        base + "&kind=" + count.kind())));
        var current = kind.isEmpty() ? base : base + "&kind=" + URLEncoder.encode(kind, StandardCharsets.UTF_8);
        var instead = result.searchedInstead();
        return new SearchPage(
                shown,
                layout.t("site.search.found", result.total()),
                instead == null
                        ? ""
                        : layout.t(
                                "site.search.instead." + instead.how().name().toLowerCase(Locale.ROOT), instead.text()),
                kinds,
                current,
                result.hits().stream()
                        .map(hit -> new SearchPage.Row(hit.url(), names.of(hit), hit.titleParts(), names.excerpt(hit)))
                        .toList(),
                result.next() == null
                        ? null
                        : current + "&after=" + URLEncoder.encode(result.next(), StandardCharsets.UTF_8),
                result.isComplete());
    }
}
