package org.megdan.desk.strategy;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.ActivityRow;
import org.megdan.core.plans.Adoption;
import org.megdan.core.plans.PlanVersion;
import org.megdan.platform.web.Layout;

/** How strategies and their parts are named on screen, in the language of the page. */
public record Naming(Layout layout) {

    /** „Конкретна цел“; a level of the network's own is called as it is named. */
    public String level(String level) {
        var key = "plans.level." + level.toLowerCase(Locale.ROOT);
        return layout.messages().has(key) ? layout.t(key) : level;
    }

    /** How a level looks in a tree. */
    public String look(int depth) {
        return switch (depth) {
            case 0 -> "goal";
            case 1 -> "specific";
            default -> "task";
        };
    }

    /** „В ход“, „Закъснява“: how an activity or a task stands. */
    public String state(ActivityRow.State state) {
        return layout.t("plans.activity." + state.name().toLowerCase(Locale.ROOT));
    }

    /** The badge of how it stands. */
    public String look(ActivityRow.State state) {
        return switch (state) {
            case DONE -> "done";
            case IN_PROGRESS -> "going";
            case LATE -> "late";
            case CANCELLED -> "closed";
            case NOT_STARTED -> "waiting";
        };
    }

    /** „2014–2020“, empty when the document names no years. */
    public String period(PlanVersion version) {
        var from = version.startsOn();
        var to = version.endsOn();
        if (from == null || to == null) {
            return "";
        }
        return from.getYear() == to.getYear() ? Integer.toString(from.getYear()) : from.getYear() + "–" + to.getYear();
    }

    /** „Приемане: 1 април 2014 г., Общото събрание, решение № 84“; empty for a draft. */
    public String adoption(@Nullable Adoption adoption) {
        if (adoption == null) {
            return "";
        }
        var text = new StringBuilder(layout.t("strategy.adopted.by", layout.date(adoption.on()), adoption.body()));
        if (adoption.decisionNo() != null) {
            text.append(layout.t("strategy.adopted.decision", adoption.decisionNo()));
        }
        if (adoption.protocolNo() != null) {
            text.append(layout.t("strategy.adopted.protocol", adoption.protocolNo()));
        }
        return text.toString();
    }

    /** „Приета“, „Чернова“ with the number of the version. */
    public String state(PlanVersion version) {
        return layout.t(version.isDraft() ? "strategy.state.draft" : "strategy.state.adopted");
    }
}
