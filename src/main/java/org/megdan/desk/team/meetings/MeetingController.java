package org.megdan.desk.team.meetings;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.Actors;
import org.megdan.desk.team.todos.Task;
import org.megdan.desk.team.todos.TaskShelf;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.audit.History;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Needs("team.read")
@Controller
class MeetingController {

    private final Meetings meetings;
    private final TaskShelf tasks;
    private final Actors actors;
    private final History history;
    private final Layouts layouts;
    private final Clock clock;

    MeetingController(
            Meetings meetings, TaskShelf tasks, Actors actors, History history, Layouts layouts, Clock clock) {
        this.meetings = meetings;
        this.tasks = tasks;
        this.actors = actors;
        this.history = history;
        this.layouts = layouts;
        this.clock = clock;
    }

    @GetMapping("/team/meetings")
    ModelAndView index(@RequestParam @Nullable UUID before, Viewer viewer) {
        var page = MeetingListPage.of(meetings.list(before), meetings.years(), before != null, viewer.may("team.edit"));
        return new ModelAndView("desk/team/meetings/index", "page", page);
    }

    @GetMapping("/team/meetings/{id}")
    ModelAndView show(
            @PathVariable UUID id, @RequestParam @Nullable Long older, Viewer viewer, HttpServletRequest request) {
        var meeting = meetings.find(id).orElseThrow(NotFound::new);
        var page = new MeetingPage(
                meeting,
                rows(id, layouts.of(request)),
                viewer.may("team.edit"),
                viewer.may("audit.read") ? history.of(Meetings.KIND, id, older) : null);
        return new ModelAndView("desk/team/meetings/show", "page", page);
    }

    private List<MeetingPage.Row> rows(UUID meeting, Layout layout) {
        var found = tasks.ofMeeting(meeting);
        var names = actors.names(found.stream().map(Task::person).distinct().toList());
        return found.stream()
                .map(task -> row(task, names.get(task.person()), layout))
                .toList();
    }

    /** What was decided in the room is read by the team; the task itself is opened by whoever may see it. */
    private MeetingPage.Row row(Task task, @Nullable ActorName person, Layout layout) {
        var viewer = layout.viewer();
        var isOpenTo = viewer.may("team.edit") || task.person().equals(viewer.person());
        var standing = task.on(Language.today(clock));
        return new MeetingPage.Row(
                task.title(),
                isOpenTo ? task.path() : "",
                person == null ? "" : person.name(),
                layout.date(task.due()),
                layout.t(standing.key()),
                standing.look());
    }
}
