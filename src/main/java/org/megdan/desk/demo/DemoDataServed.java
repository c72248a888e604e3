package org.megdan.desk.demo;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A start on the demonstration's data that nobody asked for. */
class DemoDataServed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Told in one sentence each instead of a stack trace. */
    static class Told extends AbstractFailureAnalyzer<DemoDataServed> {

        @Override
        protected @Nullable FailureAnalysis analyze(Throwable root, DemoDataServed reason) {
            return new FailureAnalysis(
                    "Тези данни са на демонстрацията: паролите на хората в тях са известни на всички. Изберете друга папка с --data или пуснете с --demo-data.\n"
                            + "These are the demonstration's data: everybody knows the passwords of the people in it. Name another folder with --data, or start with --demo-data.",
                    null,
                    reason);
        }
    }
}
