package org.megdan.platform.database;

import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.database.server.CannotStart;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** A start that the database prevents ends with one sentence in each language instead of a stack trace. */
class StartFailures implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart reason) {
                return analysis(reason);
            }
            if (cause instanceof FlywayException reason) {
                return analysis(new CannotStart(
                        "Схемата на базата не може да се приведе към тази версия на Мегдан: " + reason.getMessage(),
                        "The database schema can't be brought to this version of Megdan: " + reason.getMessage()));
            }
        }
        return null;
    }

    private static FailureAnalysis analysis(CannotStart reason) {
        return new FailureAnalysis(reason.bulgarian() + "\n" + reason.english(), null, reason);
    }
}
