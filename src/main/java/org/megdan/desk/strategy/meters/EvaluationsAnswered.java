package org.megdan.desk.strategy.meters;

import java.util.ArrayList;
import java.util.List;
import org.megdan.core.measures.Filter;
import org.megdan.core.measures.Meter;
import org.megdan.core.measures.MeterReading;
import org.megdan.core.measures.MeterReading.Counted;
import org.megdan.core.measures.Period;
import org.megdan.core.plans.Evaluation;
import org.megdan.core.plans.Evaluations;
import org.megdan.platform.access.Viewer;
import org.springframework.stereotype.Component;

/**
 * Which part of the findings of a strategy's evaluations led to a change. Counted are evaluations that ended by the end of
 * the period. Filter: {@code strategy}, its part of the address; without it nothing is counted. Questions of an evaluation
 * that is not published are counted and not named.
 */
@Component
class EvaluationsAnswered implements Meter {

    private static final Viewer COUNTING = Viewer.program("meters", "plans.read-internal");

    private final Evaluations evaluations;

    EvaluationsAnswered(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public String key() {
        return "strategy.evaluations_answered";
    }

    @Override
    public boolean isRatio() {
        return true;
    }

    @Override
    public MeterReading count(Period period, Filter filter) {
        var strategy = filter.find("strategy");
        var counted = new ArrayList<Counted>();
        var findings = 0;
        for (var evaluation :
                strategy.map(slug -> evaluations.all(slug, COUNTING)).orElse(List.of())) {
            if (!hasEnded(evaluation, period)) {
                continue;
            }
            for (var question : evaluation.questions()) {
                findings += question.finding().isBlank() ? 0 : 1;
                if (!question.finding().isBlank() && !question.changeMade().isBlank()) {
                    counted.add(new Counted(question.id(), evaluation.published() ? question.question() : "…"));
                }
            }
        }
        return MeterReading.of(counted, findings);
    }

    private static boolean hasEnded(Evaluation evaluation, Period period) {
        var end = evaluation.endsOn();
        return end != null && !end.isAfter(period.last());
    }
}
