package org.megdan.desk.team.todos;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.Circle;
import org.megdan.core.plans.NodeCard;
import org.megdan.core.plans.PlanShelf;
import org.megdan.platform.access.Viewer;
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

    private static final int OFFERED = 20;

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
                nodes(form.node(), form.words(), viewer),
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

    /** Those that the words find, after the one that is chosen. */
    private List<NodeCard> nodes(@Nullable UUID chosen, String words, Viewer viewer) {
        var found = new LinkedHashMap<UUID, NodeCard>();
        if (chosen != null) {
            plans.card(chosen, viewer).ifPresent(one -> found.put(one.id(), one));
        }
        plans.leaves(words, OFFERED, viewer).forEach(one -> found.putIfAbsent(one.id(), one));
        return List.copyOf(found.values());
    }

    private Meanwhile meanwhile(TaskForm form, Task stored, Layout layout) {
        return Meanwhile.between(
                form.seen(),
                stored.version(),
                List.of(
                        new Meanwhile.Part(layout.t("team.todos.title"), form.title(), stored.title()),
                        new Meanwhile.Part(
                                layout.t("team.todos.description"),
                                form.description() == null ? "" : form.description(),
                                stored.description()),
                        new Meanwhile.Part(layout.t("team.todos.person"), name(form.person()), name(stored.person())),
                        new Meanwhile.Part(
                                layout.t("team.todos.due"), layout.date(form.due()), layout.date(stored.due()))));
    }

    private String name(@Nullable UUID person) {
        return person == null ? "" : actors.find(person).map(ActorName::name).orElse("");
    }
}
