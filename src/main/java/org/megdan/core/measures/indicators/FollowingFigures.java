package org.megdan.core.measures.indicators;

import java.util.List;
import java.util.Set;
import org.megdan.platform.privacy.Following;
import org.springframework.stereotype.Component;

/** Whoever enters the readings of an indicator goes on entering them; what was counted is a figure of its day. */
@Component
class FollowingFigures implements Following {

    @Override
    public List<Followed> follows() {
        return List.of(Followed.always("measures.indicator responsible"));
    }

    @Override
    public Set<String> keeps() {
        return Set.of("measures.counted subject");
    }
}
