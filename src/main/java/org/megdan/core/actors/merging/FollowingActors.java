package org.megdan.core.actors.merging;

import java.util.List;
import java.util.Set;
import org.megdan.platform.privacy.Following;
import org.springframework.stereotype.Component;

/** A saved question asks about the organisation that stays. Merges and lists tell of what was done, with the ids of that day. */
@Component
class FollowingActors implements Following {

    @Override
    public List<Followed> follows() {
        return List.of(Followed.always("actors.audience question"));
    }

    @Override
    public Set<String> keeps() {
        return Set.of(
                "actors.merge kept",
                "actors.merge gone",
                "actors.merge state",
                "actors.merge_step before",
                "actors.merge_step after",
                "actors.merged gone",
                "actors.brought actor",
                "actors.brought contacts",
                "actors.brought ties",
                "actors.brought consents");
    }
}
