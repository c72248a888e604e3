package org.megdan.desk.strategy.imports;

import java.util.List;
import java.util.Locale;
import org.megdan.core.plans.Level;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.Layout;

/** What levels are called on screen; a coordinator's own level is called as it is named. */
record Levels(Layout layout) {

    String name(String level) {
        var key = "plans.level." + level.toLowerCase(Locale.ROOT);
        return layout.messages().has(key) ? layout.t(key) : level;
    }

    String count(String what, long count) {
        var key = "strategy.imports.count." + what.toLowerCase(Locale.ROOT);
        return layout.messages().has(key) ? layout.t(key, count) : count + " × " + what;
    }

    List<Choice> choices() {
        return Level.USUAL_ORDER.stream()
                .map(level -> new Choice(level, name(level)))
                .toList();
    }
}
