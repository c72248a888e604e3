package org.megdan.desk.team.todos;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.megdan.desk.team.todos.TodosPage.Filter;
import org.megdan.desk.team.todos.TodosPage.Row;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.ToDo;
import org.megdan.platform.web.ToDo.Kind;
import org.megdan.platform.web.ToDos;
import org.springframework.stereotype.Component;

/** Asks every source what waits for a person, and for those for whom they stand in. */
@Component
class TodoListing {

    private static final int SHOWN = 300;
    private static final int DAYS_OF_A_WEEK = 7;
    private static final Set<Kind> OF_OTHERS = Set.of(Kind.LATE, Kind.STALE);
    private static final Comparator<Told> ORDER = Comparator.comparing(Told::rank)
            .thenComparing(told -> told.thing().due(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(told -> told.thing().kind());

    private final List<ToDos> sources;
    private final StandingIn standingIn;
    private final TaskRows tasks;
    private final Clock clock;

    TodoListing(List<ToDos> sources, StandingIn standingIn, TaskRows tasks, Clock clock) {
        this.sources = sources;
        this.standingIn = standingIn;
        this.tasks = tasks;
        this.clock = clock;
    }

    private record Told(ToDo thing, ToDos source) {

        int rank() {
            if (thing.kind() == Kind.OVERDUE) {
                return 0;
            }
            return OF_OTHERS.contains(thing.kind()) ? 2 : 1;
        }
    }

    TodosPage page(Filter filter, Layout layout) {
        var viewer = layout.viewer();
        var today = Language.today(clock);
        var all = told(viewer, layout);
        var own = all.stream().map(told -> told.thing().path()).collect(Collectors.toSet());
        var covered = standingIn.of(viewer).stream()
                .map(one -> covered(one, own, viewer, layout))
                .toList();
        return new TodosPage(
                filter,
                sourceChoices(all, layout),
                dueChoices(layout),
                all.stream()
                        .filter(told -> isAsked(told, filter, today))
                        .limit(SHOWN)
                        .map(told -> row(told, true, today, layout))
                        .toList(),
                covered,
                tasks.given(viewer, layout),
                tasks.helped(viewer, layout),
                tasks.ended(viewer, layout),
                viewer.may("team.read"));
    }

    private List<Told> told(Viewer viewer, Layout layout) {
        var all = new ArrayList<Told>();
        for (var source : sources) {
            source.of(viewer, layout).forEach(thing -> all.add(new Told(thing, source)));
        }
        all.sort(ORDER);
        return all;
    }

    private TodosPage.Covered covered(StandingIn.Covered one, Set<String> own, Viewer deputy, Layout layout) {
        var title = layout.t(
                "team.todos.covered", one.as().name(), layout.date(one.absence().lastDay()));
        var rows = told(one.as(), layout).stream()
                .filter(told -> !own.contains(told.thing().path()))
                .limit(SHOWN)
                .map(told -> row(told, told.source().isOpenTo(deputy), Language.today(clock), layout))
                .toList();
        return new TodosPage.Covered(title, rows);
    }

    private static boolean isAsked(Told told, Filter filter, LocalDate today) {
        var due = told.thing().due();
        var isDue = switch (filter.due()) {
            case Filter.LATE -> due != null && due.isBefore(today);
            case Filter.WEEK -> due != null && !due.isAfter(today.plusDays(DAYS_OF_A_WEEK));
            case Filter.NONE -> due == null;
            default -> true;
        };
        return isDue && (filter.source().isEmpty() || told.source().source().equals(filter.source()));
    }

    private static Row row(Told told, boolean isOpen, LocalDate today, Layout layout) {
        var thing = told.thing();
        var due = thing.due();
        var note = Stream.of(
                        thing.note(),
                        due == null ? "" : layout.t("team.todos.until", layout.date(due)),
                        name(told.source(), layout))
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
        var isLate = thing.kind() == Kind.OVERDUE || thing.kind() == Kind.LATE || due != null && due.isBefore(today);
        return new Row(
                isOpen ? thing.path() : "",
                thing.title(),
                note,
                thing.kind() == Kind.MINE
                        ? ""
                        : layout.t("team.todos.kind." + thing.kind().name().toLowerCase(Locale.ROOT)),
                isLate ? "late" : thing.kind() == Kind.DECIDE ? "waiting" : "plain",
                isOpen && told.source() instanceof TaskToDos ? thing.path() + "/end" : "");
    }

    private static List<Choice> sourceChoices(List<Told> all, Layout layout) {
        var keys = new LinkedHashSet<String>();
        all.forEach(told -> keys.add(told.source().source()));
        return keys.stream().map(key -> new Choice(key, name(key, layout))).toList();
    }

    private static List<Choice> dueChoices(Layout layout) {
        return Stream.of(Filter.LATE, Filter.WEEK, Filter.NONE)
                .map(due -> new Choice(due, layout.t("team.todos.due." + due)))
                .toList();
    }

    private static String name(ToDos source, Layout layout) {
        return name(source.source(), layout);
    }

    private static String name(String key, Layout layout) {
        return layout.messages().has(key) ? layout.t(key) : layout.t("team.todos.source.other");
    }
}
