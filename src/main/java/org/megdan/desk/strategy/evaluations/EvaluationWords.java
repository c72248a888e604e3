package org.megdan.desk.strategy.evaluations;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.megdan.core.plans.Evaluation;
import org.megdan.platform.web.Layout;

/** How an evaluation is named on screen. */
record EvaluationWords(Layout layout) {

    static String path(Evaluation evaluation) {
        return "/strategy/" + evaluation.slug() + "/evaluations/" + evaluation.id();
    }

    EvaluationListPage.Row row(Evaluation evaluation) {
        return new EvaluationListPage.Row(
                path(evaluation),
                of(evaluation.kind()),
                evaluation.title(),
                when(evaluation),
                of(evaluation.state()),
                look(evaluation.state()),
                evaluation.published(),
                counts(evaluation));
    }

    /** A kind or a state. */
    String of(Enum<?> word) {
        return layout.t("plans.evaluation." + word.name().toLowerCase(Locale.ROOT));
    }

    String when(Evaluation evaluation) {
        return layout.days(evaluation.startsOn(), evaluation.endsOn());
    }

    /** Of ISO 8601, open where a day is not known. */
    static String span(Evaluation evaluation) {
        var days = Objects.toString(evaluation.startsOn(), "..") + "/" + Objects.toString(evaluation.endsOn(), "..");
        return days.equals("../..") ? "" : days;
    }

    String look(Evaluation.State state) {
        return switch (state) {
            case PLANNED -> "waiting";
            case UNDER_WAY -> "going";
            case COMPLETED -> "done";
        };
    }

    private String counts(Evaluation evaluation) {
        return layout.t(
                "strategy.evaluations.counts",
                evaluation.questions().size(),
                filled(evaluation, Evaluation.Question::finding),
                filled(evaluation, Evaluation.Question::changeMade));
    }

    private static long filled(Evaluation evaluation, Function<Evaluation.Question, String> text) {
        return evaluation.questions().stream()
                .filter(question -> !text.apply(question).isEmpty())
                .count();
    }
}
