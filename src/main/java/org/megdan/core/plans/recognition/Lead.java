package org.megdan.core.plans.recognition;

import org.jspecify.annotations.Nullable;

/**
 * How a piece begins: „Конкретна цел 1.1. Повишаване…“ is a level, its label, a code and the rest.
 *
 * @param level a level's name, empty when no level word stands there
 */
record Lead(String level, String label, @Nullable Code code, String rest) {

    boolean isLabelled() {
        return !level.isEmpty();
    }

    /** A label that stands alone; the title is still to come. */
    boolean isBareLabel() {
        return isLabelled() && rest.isEmpty();
    }

    String codeText() {
        return code == null ? "" : code.text();
    }

    /** The way it is numbered; what has no number is alike in that. */
    String style() {
        return code == null ? "NONE" : code.style();
    }

    Lead numbered(Code other) {
        return new Lead(level, label, other, rest);
    }

    /** Its title stood apart, behind the label alone. */
    Lead titled(Lead title) {
        var own = title.code() == null ? code : title.code();
        var ordinal = title.code() == null || code == null ? "" : " " + code.text();
        return new Lead(level, label + ordinal, own, title.rest());
    }
}
