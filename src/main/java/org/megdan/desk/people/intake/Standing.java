package org.megdan.desk.people.intake;

import org.jspecify.annotations.Nullable;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

/**
 * An act on a list that is going on, or that ended without a result.
 *
 * @param refused the key of the sentence that says why it ended, null while it goes on
 */
record Standing(Act act, double share, @Nullable String refused, Object[] arguments) {

    enum Act {
        LOOK,
        BRING
    }

    boolean isGoingOn() {
        return refused == null;
    }

    FormErrors why(Layout layout) {
        return refused == null ? FormErrors.NONE : FormErrors.of("", layout.t(refused, arguments));
    }
}
