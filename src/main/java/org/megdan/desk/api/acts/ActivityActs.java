package org.megdan.desk.api.acts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.ActionPlanShelf;
import org.megdan.core.plans.ActionPlans;
import org.megdan.core.plans.ActivityEdit;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.api.Acts;
import org.megdan.platform.api.Done;
import org.megdan.platform.api.Sent;
import org.megdan.platform.web.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** An activity is added to a task of the year's draft. */
@Needs("plans.edit")
@RestController
class ActivityActs {

    private final Acts acts;
    private final ActionPlanShelf shelf;
    private final ActionPlans plans;
    private final KnownActors actors;

    ActivityActs(Acts acts, ActionPlanShelf shelf, ActionPlans plans, KnownActors actors) {
        this.acts = acts;
        this.shelf = shelf;
        this.plans = plans;
        this.actors = actors;
    }

    @PostMapping("/api/v1/strategies/{slug}/years/{year}/entries/{entry}/activities")
    ResponseEntity<byte[]> add(
            @PathVariable String slug, @PathVariable int year, @PathVariable UUID entry, Viewer viewer, Sent sent) {
        return acts.once(sent, ActivityBody.class, body -> {
            var draft = shelf.draft(slug, year, viewer).orElseThrow(NotFound::new);
            var edit = body.edit(viewer, actors);
            var id = plans.add(draft.id(), entry, edit);
            return Done.made(
                    "/api/v1/strategies/" + slug + "/years/" + year + "/draft", new Added(id, entry, edit.title()));
        });
    }

    /** Without a word on who is responsible it is who sends it, as on the page. */
    record ActivityBody(
            @Nullable String title,
            @Nullable UUID responsible,
            @Nullable List<@Nullable UUID> partners,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn) {

        ActivityEdit edit(Viewer viewer, KnownActors actors) {
            return new ActivityEdit(
                    Fields.requiredText("title", title, 1000),
                    responsible == null ? viewer.person() : actors.one("responsible", responsible),
                    actors.all("partners", partners),
                    Fields.day("startsOn", startsOn),
                    Fields.day("endsOn", endsOn));
        }
    }

    record Added(UUID id, UUID entry, String title) {}
}
