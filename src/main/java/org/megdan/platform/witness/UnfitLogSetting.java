package org.megdan.platform.witness;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A start with a witness or a log that would never be one. */
class UnfitLogSetting extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnfitLogSetting(String setting, IllegalArgumentException reason) {
        super(setting + ": " + reason.getMessage(), null, false, false);
    }

    /** Told in one sentence each instead of a stack trace. */
    static class Told extends AbstractFailureAnalyzer<UnfitLogSetting> {

        @Override
        protected @Nullable FailureAnalysis analyze(Throwable root, UnfitLogSetting reason) {
            return new FailureAnalysis(
                    "Настройката за свидетелите на дневника не е вярна; ключовете се преписват от страницата /log. "
                            + reason.getMessage()
                            + "\nThe setting about witnesses of the log is wrong; keys are copied from the page /log. "
                            + reason.getMessage(),
                    null,
                    reason);
        }
    }
}
