package org.megdan.desk.team.todos;

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
import org.megdan.core.plans.PlanShelf;
import org.megdan.core.plans.PlanTree;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.Meanwhile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** Makes the form of a task. */
@Component
class TaskForms {

    /** Strategies whose tasks are offered. */
    private static final int STRATEGIES = 10;

    private static final int LONGEST = 120;

    private final Actors actors;
    private final Circle circle;
    private final PlanShelf plans;

    TaskForms(Actors actors, Circle circle, PlanShelf plans) {
        this.actors = actors;
        this.circle = circle;
        this.plans = plans;
    }

    ModelAndView page(TaskForm form, @Nullable Task stored, FormErrors errors, Layout layout) {
        var viewer = layout.viewer();
        var page = new TaskFormPage(
                form,
                stored,
                viewer.may("team.edit") ? team(form.person()) : List.of(),
                nodes(viewer),
                errors,
                stored == null ? Meanwhile.nothing(0) : meanwhile(form, stored, layout));
        return new ModelAndView(
                "desk/team/todos/form",
                Map.of("page", page),
                errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Who is no person, and a task of no strategy that one may see, are as wrong as nothing. */
    FormErrors errors(TaskForm form, BindingResult found, Layout layout) {
        if (found.hasErrors()) {
            return FormErrors.of(found, layout);
        }
        var person = form.person();
        var isPerson = person != null
                && actors.find(person)
                        .filter(one -> one.kind() == ActorKind.PERSON)
                        .isPresent();
        if (!isPerson) {
            return FormErrors.of("person", layout.t("team.todos.person.empty"));
        }
        var node = form.node();
        return node == null || plans.card(node, layout.viewer()).isPresent()
                ? FormErrors.NONE
                : FormErrors.of("node", layout.t("team.todos.node.unknown"));
    }

    private List<ActorName> team(@Nullable UUID chosen) {
        var names = new LinkedHashMap<UUID, ActorName>();
        circle.team().forEach(one -> names.put(one.id(), one));
        if (chosen != null && !names.containsKey(chosen)) {
            actors.find(chosen).ifPresent(one -> names.put(one.id(), one));
        }
        return List.copyOf(names.values());
    }

    private List<Choice> nodes(Viewer viewer) {
        var choices = new ArrayList<Choice>();
        var versions = plans.all(viewer).stream().limit(STRATEGIES).toList();
        for (var version : versions) {
            var title = versions.size() > 1 ? " · " + version.title() : "";
            plans.tree(version.slug(), null, viewer).stream()
                    .flatMap(tree -> tree.roots().stream())
                    .flatMap(TaskForms::leaves)
                    .forEach(row -> choices.add(new Choice(row.id().toString(), cut(row.label()) + title)));
        }
        return choices;
    }

    private static Stream<PlanTree.Row> leaves(PlanTree.Branch branch) {
        return branch.children().isEmpty()
                ? Stream.of(branch.node())
                : branch.children().stream().flatMap(TaskForms::leaves);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST))) + "…";
    }

    private static Meanwhile meanwhile(TaskForm form, Task stored, Layout layout) {
        return Meanwhile.between(
                form.seen(),
                stored.version(),
                List.of(
                        new Meanwhile.Part(layout.t("team.todos.title"), form.title(), stored.title()),
                        new Meanwhile.Part(
                                layout.t("team.todos.description"),
                                form.description() == null ? "" : form.description(),
                                stored.description()),
                        new Meanwhile.Part(
                                layout.t("team.todos.due"), layout.date(form.due()), layout.date(stored.due()))));
    }
}
