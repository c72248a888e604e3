package org.megdan.desk.strategy.todos;

import java.util.List;
import org.megdan.core.plans.Evaluation;
import org.megdan.core.plans.Evaluations;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.ToDo;
import org.megdan.platform.web.ToDo.Kind;
import org.megdan.platform.web.ToDos;
import org.springframework.stereotype.Component;

/** Evaluations to be completed, for whoever began one or took it over. */
@Component
class EvaluationToDos implements ToDos {

    private final Evaluations evaluations;

    EvaluationToDos(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public List<ToDo> of(Viewer viewer, Layout layout) {
        var person = viewer.person();
        return person == null || !viewer.may("plans.edit")
                ? List.of()
                : evaluations.waitingFor(person, viewer).stream()
                        .map(one -> told(one, layout))
                        .toList();
    }

    private static ToDo told(Evaluation evaluation, Layout layout) {
        var path = "/strategy/" + evaluation.slug() + "/evaluations/" + evaluation.id();
        return new ToDo(
                Kind.MINE, path, evaluation.title(), layout.t("strategy.todos.evaluation"), evaluation.endsOn());
    }
}
