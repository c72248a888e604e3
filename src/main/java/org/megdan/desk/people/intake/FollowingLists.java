package org.megdan.desk.people.intake;

import java.util.List;
import java.util.Set;
import org.megdan.platform.privacy.Following;
import org.springframework.stereotype.Component;

/** A list on its way in leads to the organisation that stays; its rows are looked at again before they are recorded. */
@Component
class FollowingLists implements Following {

    @Override
    public List<Followed> follows() {
        return List.of(Followed.always("people.intake settings"));
    }

    @Override
    public Set<String> keeps() {
        return Set.of(
                "people.intake stayed",
                "people.intake_row candidates",
                "people.intake_row person",
                "people.intake_work arguments");
    }
}
