package org.megdan.core.plans.intake;

import java.util.Locale;
import org.megdan.core.plans.Stage;

/** What kind of stage a name speaks of; a person can set it right. */
final class StageWords {

    private StageWords() {}

    static Stage.Kind kind(String name) {
        var low = name.toLowerCase(Locale.ROOT);
        if (low.contains("подготв") || low.contains("prepar")) {
            return Stage.Kind.PREPARATION;
        }
        if (low.contains("оценк") || low.contains("evaluat")) {
            return Stage.Kind.EVALUATION;
        }
        if (low.contains("препланир") || low.contains("replan")) {
            return Stage.Kind.REPLANNING;
        }
        return Stage.Kind.IMPLEMENTATION;
    }
}
