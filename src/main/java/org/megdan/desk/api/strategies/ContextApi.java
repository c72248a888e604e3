package org.megdan.desk.api.strategies;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.PlanContext;
import org.megdan.core.plans.PlanShelf;
import org.megdan.core.plans.Stage;
import org.megdan.desk.api.Order;
import org.megdan.platform.access.Open;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.api.Catalogue;
import org.megdan.platform.api.Listing;
import org.megdan.platform.web.NotFound;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a strategy says beside its goals. */
@Open
@RestController
@RequestMapping("/api/v1/strategies/{slug}")
class ContextApi {

    private static final Catalogue<Group> GROUPS = Catalogue.<Group>of(Group::id)
            .sort("position", group -> Catalogue.number(group.position()))
            .sort("name", group -> Order.text(group.name()));
    private static final Catalogue<Period> STAGES = Catalogue.<Period>of(Period::id)
            .filter("kind", stage -> List.of(stage.kind()))
            .sort("position", stage -> Catalogue.number(stage.position()))
            .sort("startsOn", stage -> Order.day(stage.startsOn()));
    private static final Catalogue<Text> CHAPTERS = Catalogue.<Text>of(Text::id)
            .filter("kind", chapter -> List.of(chapter.kind()))
            .sort("position", chapter -> Catalogue.number(chapter.position()));

    private final PlanShelf shelf;

    ContextApi(PlanShelf shelf) {
        this.shelf = shelf;
    }

    @GetMapping("/target-groups")
    Listing<Group> groups(@PathVariable String slug, Viewer viewer, HttpServletRequest request) {
        return GROUPS.page(
                context(slug, viewer).groups().stream().map(Group::of).toList(), request);
    }

    @GetMapping("/stages")
    Listing<Period> stages(@PathVariable String slug, Viewer viewer, HttpServletRequest request) {
        var stages = context(slug, viewer).stages().stream()
                .map(stage -> new Period(
                        stage.id(),
                        stage.position() + 1,
                        stage.kind(),
                        stage.name(),
                        stage.period(),
                        stage.startsOn(),
                        stage.endsOn(),
                        stage.description()))
                .toList();
        return STAGES.page(stages, request);
    }

    @GetMapping("/chapters")
    Listing<Text> chapters(@PathVariable String slug, Viewer viewer, HttpServletRequest request) {
        var chapters = context(slug, viewer).chapters().stream()
                .map(one -> new Text(
                        one.id(), one.position() + 1, one.kind(), one.code(), one.title(), one.text(), one.depth()))
                .toList();
        return CHAPTERS.page(chapters, request);
    }

    private PlanContext context(String slug, Viewer viewer) {
        return shelf.context(shelf.version(slug, null, viewer).orElseThrow(NotFound::new));
    }

    record Period(
            UUID id,
            int position,
            Stage.Kind kind,
            String name,
            String period,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            String description) {}

    record Text(UUID id, int position, String kind, String code, String title, String text, int depth) {}
}
