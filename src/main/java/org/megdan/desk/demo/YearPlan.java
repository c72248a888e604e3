package org.megdan.desk.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.megdan.core.plans.ActionEntry;
import org.megdan.core.plans.ActionPlanShelf;
import org.megdan.core.plans.ActionPlans;
import org.megdan.core.plans.ActivityEdit;
import org.megdan.core.plans.ActivityRow.State;
import org.megdan.core.plans.PlanShelf;
import org.megdan.core.plans.Progress;
import org.megdan.core.plans.ProgressNote;
import org.megdan.desk.demo.YearStory.Planned;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Language;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The plans of two past years and of the current one: adopted by the board, shown to everyone, some of it done and some late. */
@Profile("demo")
@Order(20)
@Component
class YearPlan implements Sample {

    private final PlanShelf shelf;
    private final ActionPlanShelf years;
    private final ActionPlans plans;
    private final Progress progress;
    private final LocalDate today;

    YearPlan(PlanShelf shelf, ActionPlanShelf years, ActionPlans plans, Progress progress, Clock clock) {
        this.shelf = shelf;
        this.years = years;
        this.plans = plans;
        this.progress = progress;
        this.today = Language.today(clock);
    }

    @Override
    public void fill(Cast cast) {
        var editor =
                cast.acting(Cast.Role.COORDINATOR, "plans.edit", "plans.adopt", "plans.share", "plans.read-internal");
        Acting.as(editor, () -> {
            var tasks = Figures.nodes(shelf, Strategies.OWN);
            var version = shelf.tree(Strategies.OWN, null, editor)
                    .orElseThrow()
                    .version()
                    .id();
            YearStory.all(today.getYear()).forEach(story -> tell(story, version, tasks, cast, editor));
        });
    }

    private void tell(YearStory story, UUID version, Map<String, UUID> tasks, Cast cast, Viewer editor) {
        var plan = plans.begin(version, story.year());
        for (var one : story.planned()) {
            var task = Objects.requireNonNull(tasks.get(one.code()), one.code());
            var entry = plans.choose(plan.id(), task, one.priority());
            plans.add(plan.id(), entry, edit(one, story.year(), cast));
        }
        plans.adopt(plan.id(), story.decision());
        plans.share(plan.id(), true);
        var told = story.planned().stream().collect(Collectors.toMap(Planned::title, one -> one));
        years.view(Strategies.OWN, story.year(), editor).orElseThrow().entries().forEach(entry -> {
            var one = Objects.requireNonNull(
                    told.get(entry.activities().getFirst().title()));
            note(entry, one, plan.id(), story.year());
        });
    }

    private static ActivityEdit edit(Planned one, int year, Cast cast) {
        var first = LocalDate.of(year, one.from(), 1);
        return new ActivityEdit(one.title(), cast.person(one.who()), List.of(), first, one.lastDay(year));
    }

    private void note(ActionEntry entry, Planned one, UUID plan, int year) {
        if (one.state() != State.NOT_STARTED) {
            var doneOn = one.state() == State.DONE ? LocalDate.of(year, one.to(), 20) : null;
            progress.note(entry.activities().getFirst().id(), new ProgressNote(one.state(), doneOn, ""));
        }
        if (!one.deviation().isEmpty()) {
            progress.deviation(plan, entry.id(), entry.deviationLock(), one.deviation(), one.reason());
        }
    }
}
