package org.megdan.desk.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.megdan.core.plans.ActionEntry.Priority;
import org.megdan.core.plans.ActionPlanShelf;
import org.megdan.core.plans.ActionPlans;
import org.megdan.core.plans.ActivityEdit;
import org.megdan.core.plans.ActivityRow;
import org.megdan.core.plans.ActivityRow.State;
import org.megdan.core.plans.Decision;
import org.megdan.core.plans.PlanShelf;
import org.megdan.core.plans.PlanTree;
import org.megdan.core.plans.Progress;
import org.megdan.core.plans.ProgressNote;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewer;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The plan of the current year: adopted by the board, shown to everyone, some of it done and some of it late. */
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
        this.today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Sofia"));
    }

    /** @param from month the activity begins in, until the end of month {@code to} */
    private record Planned(String code, Priority priority, String title, Cast.Role who, int from, int to, State state) {

        static Planned of(String[] cells) {
            return new Planned(
                    cells[0],
                    Priority.valueOf(cells[1]),
                    cells[2],
                    Cast.Role.valueOf(cells[3]),
                    Integer.parseInt(cells[4]),
                    Integer.parseInt(cells[5]),
                    State.valueOf(cells[6]));
        }
    }

    private static final String PLANNED = """
            1.1.3 | HIGH   | Две обучения за писане на проекти                 | STAFF       | 2  | 5  | DONE
            1.1.4 | HIGH   | Дванадесет броя на месечния бюлетин               | STAFF       | 1  | 12 | IN_PROGRESS
            1.1.8 | MEDIUM | Описване на двеста документа в онлайн библиотеката | STAFF       | 3  | 10 | IN_PROGRESS
            1.3.3 | HIGH   | Събиране на данните и печат на годишния доклад     | COORDINATOR | 10 | 12 | NOT_STARTED
            1.5.4 | HIGH   | Правила за съгласуване на становища               | CHAIR       | 1  | 4  | DONE
            2.2.6 | HIGH   | Ден „Дарете час“ в пет квартала                   | COORDINATOR | 4  | 5  | DONE
            2.3.5 | MEDIUM | Годишни награди с гласуване на граждани           | CHAIR       | 9  | 12 | IN_PROGRESS
            4.1.1 | MEDIUM | Нов етичен кодекс и подписването му от членовете   | CHAIR       | 2  | 6  | IN_PROGRESS
            4.6.1 | HIGH   | Бюджет по задачи за следващата година             | COORDINATOR | 10 | 12 | NOT_STARTED
            """;

    private static List<Planned> planned() {
        return PLANNED.lines()
                .map(line -> Planned.of(line.split("\\s*\\|\\s*")))
                .toList();
    }

    @Override
    public void fill(Cast cast) {
        var editor =
                cast.acting(Cast.Role.COORDINATOR, "plans.edit", "plans.adopt", "plans.share", "plans.read-internal");
        Acting.as(editor, () -> {
            var tree = shelf.tree(Strategies.OWN, null, editor).orElseThrow();
            Map<String, UUID> tasks = tree.rows().stream()
                    .filter(row -> !row.code().isEmpty())
                    .collect(Collectors.toMap(PlanTree.Row::code, PlanTree.Row::id, (first, second) -> first));
            var plan = plans.begin(tree.version().id(), today.getYear());
            for (var one : planned()) {
                var entry = plans.choose(
                        plan.id(), Objects.requireNonNull(tasks.get(one.code()), one.code()), one.priority());
                plans.add(plan.id(), entry, edit(one, cast));
            }
            var decision = new Decision("Управителен съвет", "12", "5", LocalDate.of(today.getYear() - 1, 12, 15));
            plans.adopt(plan.id(), decision);
            plans.share(plan.id(), true);
            noteProgress(cast);
        });
    }

    private ActivityEdit edit(Planned one, Cast cast) {
        var last = LocalDate.of(today.getYear(), one.to(), 1);
        return new ActivityEdit(
                one.title(),
                cast.person(one.who()),
                List.of(),
                LocalDate.of(today.getYear(), one.from(), 1),
                last.withDayOfMonth(last.lengthOfMonth()));
    }

    private void noteProgress(Cast cast) {
        var editor = cast.acting(Cast.Role.COORDINATOR, "plans.edit", "plans.read-internal");
        var from = LocalDate.of(today.getYear(), 1, 1);
        activities(editor, from)
                .forEach((title, id) -> planned().stream()
                        .filter(one -> one.title().equals(title) && one.state() != State.NOT_STARTED)
                        .forEach(one -> progress.note(
                                id,
                                new ProgressNote(
                                        one.state(),
                                        one.state() == State.DONE ? LocalDate.of(today.getYear(), one.to(), 20) : null,
                                        ""))));
    }

    private Map<String, UUID> activities(Viewer editor, LocalDate from) {
        return years.between(from, from.plusYears(1), editor).stream()
                .collect(Collectors.toMap(ActivityRow::title, ActivityRow::id, (first, second) -> first));
    }
}
