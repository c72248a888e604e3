package org.megdan.core.plans.intake;

import org.megdan.core.plans.outline.Doubt;

/** A doubt as one line: its message key and its arguments, apart by tabs. */
final class DoubtText {

    private DoubtText() {}

    static String of(Doubt doubt) {
        var line = new StringBuilder(doubt.key());
        doubt.arguments().forEach(argument -> line.append('\t').append(argument.replace('\t', ' ')));
        return line.toString();
    }
}
