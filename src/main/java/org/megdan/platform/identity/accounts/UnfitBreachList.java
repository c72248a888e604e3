package org.megdan.platform.identity.accounts;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A start with a setting that would protect nobody. */
class UnfitBreachList extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnfitBreachList(Path file) {
        super(file.toString(), null, false, false);
    }

    /** Told in one sentence each instead of a stack trace. */
    static class Told extends AbstractFailureAnalyzer<UnfitBreachList> {

        @Override
        protected @Nullable FailureAnalysis analyze(Throwable root, UnfitBreachList reason) {
            return new FailureAnalysis(
                    "Файлът от megdan.breached-passwords не може да се прочете или не съдържа редове SHA-1:брой, подредени по SHA-1: "
                            + reason.getMessage()
                            + "\nThe file of megdan.breached-passwords can't be read or has no lines of SHA-1:count in the order of the hashes: "
                            + reason.getMessage(),
                    null,
                    reason);
        }
    }
}
