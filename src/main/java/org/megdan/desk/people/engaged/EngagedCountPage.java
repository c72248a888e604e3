package org.megdan.desk.people.engaged;

import java.util.List;
import org.megdan.core.actors.engaged.EngagedCount;

/** Engaged citizens by member organisation. */
public record EngagedCountPage(List<EngagedCount> counts) {

    public int now() {
        return counts.stream().mapToInt(EngagedCount::now).sum();
    }

    public int known() {
        return counts.stream().mapToInt(EngagedCount::known).sum();
    }
}
