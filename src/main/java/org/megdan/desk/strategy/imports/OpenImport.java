package org.megdan.desk.strategy.imports;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.outline.Outline;

/**
 * A document on its way to becoming a strategy, or into one.
 *
 * @param target address of the strategy that it is brought into, null when it is to become a new one
 * @param step number of the correction that made this outline; 0 is the document as recognised
 */
record OpenImport(
        UUID id, String name, String source, @Nullable String target, int step, Outline outline) {

    List<String> lines() {
        return source.lines().toList();
    }

    boolean isCorrected() {
        return step > 0;
    }
}
