package org.megdan.desk.strategy.versions;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.megdan.core.actors.Actors;
import org.megdan.core.plans.Evaluations;
import org.megdan.core.plans.PlanShelf;
import org.megdan.core.plans.PlanVersion;
import org.megdan.core.plans.Plans;
import org.megdan.desk.strategy.Naming;
import org.megdan.platform.access.Open;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One version as a tree, and as the exact text that its SHA-256 is of. */
@Open
@Controller
class VersionController {

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final VersionFinder finder;
    private final PlanShelf shelf;
    private final Plans plans;
    private final Evaluations evaluations;
    private final Actors actors;
    private final Layouts layouts;

    VersionController(
            VersionFinder finder,
            PlanShelf shelf,
            Plans plans,
            Evaluations evaluations,
            Actors actors,
            Layouts layouts) {
        this.finder = finder;
        this.shelf = shelf;
        this.plans = plans;
        this.evaluations = evaluations;
        this.actors = actors;
        this.layouts = layouts;
    }

    @GetMapping("/strategy/{slug}/versions/{number}")
    ModelAndView show(
            @PathVariable String slug,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String removed,
            @RequestParam(defaultValue = "") String imported,
            Viewer viewer,
            HttpServletRequest request) {
        var layout = layouts.of(request);
        var naming = new Naming(layout);
        var tree = shelf.tree(slug, number, viewer).orElseThrow(NotFound::new);
        var version = tree.version();
        boolean mayEdit = version.isDraft() && viewer.may("plans.edit");
        var names = actors.names(
                tree.rows().stream().flatMap(row -> row.responsible().stream()).toList());
        var list = "/strategy/" + slug + "/versions";
        var page = new VersionPage(
                slug,
                list + "/" + number,
                version.title(),
                layout.t("strategy.versions.version", number),
                naming.state(version),
                version.isDraft(),
                naming.adoption(version.adoption()),
                version.note(),
                new Because(evaluations.all(slug, viewer)).of(version),
                List.of(new Crumb(layout.t("strategy.tab.versions"), list)),
                new VersionTree(naming, names, address(version, mayEdit, viewer)).of(tree.roots(), 0),
                mayEdit,
                mayEdit && removed.matches(ID) ? "/strategy/" + slug + "/removals/" + removed + "/restoration" : null,
                mayEdit && imported.equals("true") ? "/strategy/" + slug + "/imports/undo" : null);
        return new ModelAndView("desk/strategy/versions/show", "page", page);
    }

    // a node has a page of its own in the current version only; elsewhere its name leads to this same place
    private Function<String, String> address(PlanVersion version, boolean mayEdit, Viewer viewer) {
        var base = "/strategy/" + version.slug();
        if (mayEdit) {
            return ref -> base + "/" + ref + "/edit";
        }
        boolean isCurrent = shelf.version(version.slug(), null, viewer)
                .filter(current -> current.id().equals(version.id()))
                .isPresent();
        return isCurrent ? ref -> base + "/" + ref : ref -> base + "/versions/" + version.number();
    }

    @GetMapping("/strategy/{slug}/versions/{number}.json")
    ResponseEntity<byte[]> text(@PathVariable String slug, @PathVariable int number, Viewer viewer) {
        var version = finder.get(slug, number, viewer);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(plans.canonicalText(version.id()).getBytes(StandardCharsets.UTF_8));
    }
}
