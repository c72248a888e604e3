package org.megdan.core.measures;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as it stands.
 *
 * @param withdrawn why it is no longer followed, null while it is
 * @param version what a change must name, so that two editors don't overwrite each other
 */
public record IndicatorRow(
        UUID id, IndicatorDraft what, @Nullable String withdrawn, long version) {

    public String name() {
        return what.name();
    }

    public UUID subject() {
        return what.subject();
    }

    /** Percent for a ratio, else as written. */
    public String unit() {
        return what.ratio() ? "%" : what.unit();
    }
}
