package org.megdan.desk.team.mentors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.Circle;
import org.megdan.desk.team.todos.TaskShelf;
import org.megdan.platform.audit.History;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the pages of pairs, also when their forms come back. */
@Component
class MentorPages {

    private static final int OFFERED = 12;

    private final Mentorings pairs;
    private final TaskShelf tasks;
    private final Actors actors;
    private final Circle circle;
    private final History history;

    MentorPages(Mentorings pairs, TaskShelf tasks, Actors actors, Circle circle, History history) {
        this.pairs = pairs;
        this.tasks = tasks;
        this.actors = actors;
        this.circle = circle;
        this.history = history;
    }

    ModelAndView list(Layout layout) {
        var viewer = layout.viewer();
        var all = pairs.list(viewer);
        var names = actors.names(all.stream()
                .flatMap(one -> Stream.of(one.mentor(), one.learner()))
                .distinct()
                .toList());
        var page = new MentorListPage(
                all.stream()
                        .filter(one -> !one.isOver())
                        .map(one -> row(one, names, layout))
                        .toList(),
                all.stream()
                        .filter(Mentoring::isOver)
                        .map(one -> row(one, names, layout))
                        .toList(),
                viewer.may("team.edit"));
        return new ModelAndView("desk/team/mentors/index", "page", page);
    }

    private static MentorListPage.Row row(Mentoring pair, Map<UUID, ActorName> names, Layout layout) {
        var when = pair.until() == null
                ? layout.t("team.functions.since", layout.date(pair.since()))
                : layout.t("team.functions.between", layout.date(pair.since()), layout.date(pair.until()));
        return new MentorListPage.Row(
                name(pair.mentor(), names), name(pair.learner(), names), pair.path(), pair.goal(), when);
    }

    ModelAndView of(UUID id, FormErrors errors, String day, String typed, Layout layout) {
        var viewer = layout.viewer();
        var pair = pairs.find(id, viewer).orElseThrow(NotFound::new);
        var notes = pairs.notes(id);
        var ids = new ArrayList<UUID>(List.of(pair.mentor(), pair.learner()));
        notes.stream().flatMap(one -> Stream.ofNullable(one.by())).forEach(ids::add);
        var names = actors.names(ids.stream().distinct().toList());
        var task = pair.task() == null
                ? null
                : tasks.find(pair.task(), viewer)
                        .map(one -> new Crumb(one.title(), one.path()))
                        .orElse(null);
        var page = new MentorPage(
                pair,
                name(pair.mentor(), names),
                name(pair.learner(), names),
                task,
                notes.stream()
                        .map(one -> new MentorPage.Said(one, name(one.by(), names)))
                        .toList(),
                history.of(Mentorings.KIND, id, null),
                errors,
                day,
                typed);
        return new ModelAndView("desk/team/mentors/show", Map.of("page", page), status(errors));
    }

    ModelAndView form(MentorForm form, String words, FormErrors errors, Layout layout) {
        var chosen = new LinkedHashMap<UUID, ActorName>();
        Stream.of(form.mentor(), form.learner())
                .flatMap(Stream::ofNullable)
                .flatMap(id -> actors.find(id).stream())
                .forEach(one -> chosen.put(one.id(), one));
        if (!words.isBlank()) {
            actors.search(words, List.of(ActorKind.PERSON), OFFERED).forEach(one -> chosen.put(one.id(), one));
        }
        var team = circle.team();
        var open = tasks.openOf(team.stream().map(ActorName::id).toList());
        var page = new MentorFormPage(form, words, List.copyOf(chosen.values()), team, open, errors);
        return new ModelAndView("desk/team/mentors/form", Map.of("page", page), status(errors));
    }

    boolean isPerson(@Nullable UUID id) {
        return id != null
                && actors.find(id).filter(one -> one.kind() == ActorKind.PERSON).isPresent();
    }

    boolean isTask(@Nullable UUID id, Layout layout) {
        return id == null || tasks.find(id, layout.viewer()).isPresent();
    }

    private static HttpStatus status(FormErrors errors) {
        return errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    private static String name(@Nullable UUID person, Map<UUID, ActorName> names) {
        var name = person == null ? null : names.get(person);
        return name == null ? "" : name.name();
    }
}
