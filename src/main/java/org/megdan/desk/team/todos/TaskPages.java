package org.megdan.desk.team.todos;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.Actors;
import org.megdan.core.plans.NodeCard;
import org.megdan.core.plans.PlanShelf;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.audit.History;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page of a task, also when one of its forms comes back with what was typed. */
@Component
class TaskPages {

    private final TaskShelf shelf;
    private final Tasks tasks;
    private final TaskParts parts;
    private final Actors actors;
    private final PlanShelf plans;
    private final History history;
    private final Clock clock;

    TaskPages(
            TaskShelf shelf,
            Tasks tasks,
            TaskParts parts,
            Actors actors,
            PlanShelf plans,
            History history,
            Clock clock) {
        this.shelf = shelf;
        this.tasks = tasks;
        this.parts = parts;
        this.actors = actors;
        this.plans = plans;
        this.history = history;
        this.clock = clock;
    }

    /** @param typed by field, where a form comes back */
    ModelAndView of(UUID id, @Nullable Long older, FormErrors errors, Map<String, String> typed, Layout layout) {
        var viewer = layout.viewer();
        var task = shelf.find(id, viewer).orElseThrow(NotFound::new);
        return new ModelAndView(
                "desk/team/todos/show",
                Map.of("page", page(task, viewer, older, errors, typed, layout)),
                errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private TaskPage page(
            Task task,
            Viewer viewer,
            @Nullable Long older,
            FormErrors errors,
            Map<String, String> typed,
            Layout layout) {
        var comments = parts.comments(task.id());
        var helpers = parts.helpers(task.id());
        var names = names(task, comments, helpers);
        var mayDo = tasks.mayDo(task, viewer);
        var isForOneself = task.person().equals(task.givenBy());
        return new TaskPage(
                task,
                name(task.person(), names),
                isForOneself ? "" : name(task.givenBy(), names),
                node(task, viewer),
                meeting(task, viewer, layout),
                comments.stream()
                        .map(one -> new TaskPage.Said(one, name(one.by(), names)))
                        .toList(),
                helpers.stream()
                        .map(one -> TaskPage.Helped.of(one, name(one.person(), names), errors, typed))
                        .toList(),
                task.on(Language.today(clock)),
                task.mayBeChangedBy(viewer),
                mayDo,
                mayDo && task.isOpen() && viewer.may("actors.read"),
                maySeeHistory(task, viewer) ? history.of(Tasks.KIND, task.id(), older) : null,
                errors,
                typed);
    }

    /** Who only helps sees what is to be done, not what it was before they came. */
    private static boolean maySeeHistory(Task task, Viewer viewer) {
        return viewer.may("audit.read") || task.mayBeChangedBy(viewer);
    }

    private @Nullable Crumb node(Task task, Viewer viewer) {
        return task.node() == null
                ? null
                : plans.card(task.node(), viewer).map(TaskPages::crumb).orElse(null);
    }

    private static Crumb crumb(NodeCard card) {
        return new Crumb(card.label(), "/strategy/" + card.slug() + "/" + card.ref());
    }

    private @Nullable Crumb meeting(Task task, Viewer viewer, Layout layout) {
        return task.meeting() == null || !viewer.may("team.read")
                ? null
                : shelf.meeting(task.meeting())
                        .map(one -> new Crumb(one.title() + ", " + layout.date(one.heldOn()), one.path()))
                        .orElse(null);
    }

    private Map<UUID, ActorName> names(Task task, List<Comment> comments, List<TaskHelper> helpers) {
        Collection<@Nullable UUID> ids = new ArrayList<>();
        ids.add(task.person());
        ids.add(task.givenBy());
        comments.forEach(one -> ids.add(one.by()));
        helpers.forEach(one -> ids.add(one.person()));
        return actors.names(ids.stream().filter(Objects::nonNull).distinct().toList());
    }

    private static String name(@Nullable UUID person, Map<UUID, ActorName> names) {
        var name = person == null ? null : names.get(person);
        return name == null ? "" : name.name();
    }
}
