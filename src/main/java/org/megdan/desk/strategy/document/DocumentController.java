package org.megdan.desk.strategy.document;

import jakarta.servlet.http.HttpServletRequest;
import org.megdan.core.plans.PlanContext;
import org.megdan.core.plans.PlanShelf;
import org.megdan.core.plans.PlanVersion;
import org.megdan.desk.strategy.StrategyTabs;
import org.megdan.platform.access.Open;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Open
@Controller
class DocumentController {

    private final PlanShelf shelf;
    private final Layouts layouts;

    DocumentController(PlanShelf shelf, Layouts layouts) {
        this.shelf = shelf;
        this.layouts = layouts;
    }

    @GetMapping("/strategy/{slug}/document")
    ModelAndView show(@PathVariable String slug, Viewer viewer, HttpServletRequest request) {
        var version = shelf.version(slug, null, viewer).orElseThrow(NotFound::new);
        var page = page(version, shelf.context(version), layouts.of(request), viewer);
        return new ModelAndView("desk/strategy/document/show", "page", page);
    }

    @GetMapping("/strategy/{slug}/document/source")
    ModelAndView source(@PathVariable String slug, Viewer viewer) {
        var version = shelf.version(slug, null, viewer).orElseThrow(NotFound::new);
        var source = shelf.source(version).orElseThrow(NotFound::new);
        var page = new SourcePage(
                slug, version.title(), source.name(), source.text().lines().toList());
        return new ModelAndView("desk/strategy/document/source", "page", page);
    }

    private static DocumentPage page(PlanVersion version, PlanContext context, Layout layout, Viewer viewer) {
        return new DocumentPage(
                version.slug(),
                version.title(),
                new StrategyTabs(layout).of(version.slug(), viewer),
                context.chapters().stream()
                        .map(chapter -> new DocumentPage.Section(
                                "c-" + chapter.id(),
                                (chapter.code() + " " + chapter.title()).strip(),
                                chapter.depth(),
                                Pieces.of(chapter.text())))
                        .toList(),
                context.stages().stream()
                        .map(stage -> new DocumentPage.StageRow(
                                stage.name(),
                                layout.t("plans.stage." + stage.kind().name().toLowerCase(java.util.Locale.ROOT)),
                                stage.period(),
                                stage.description().lines().toList()))
                        .toList(),
                context.groups().stream()
                        .map(group -> new DocumentPage.GroupRow(
                                group.name(),
                                group.expectedChange(),
                                "/strategy/" + version.slug() + "?group=" + group.id()))
                        .toList(),
                context.kept().stream().map(kept -> kept.text()).toList(),
                version.sourceId() != null);
    }
}
