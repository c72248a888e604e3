package org.megdan.desk.membership.members;

import java.util.List;
import org.megdan.core.actors.ActorName;
import org.megdan.desk.membership.Mark;
import org.megdan.desk.membership.Standing;
import org.megdan.desk.membership.Standings;
import org.megdan.desk.membership.delegates.Delegates;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.OwnPages;
import org.springframework.stereotype.Component;

/** The membership of each organisation that somebody speaks for. */
@Component
class OwnMemberships implements OwnPages {

    private final Delegates delegates;
    private final Standings standings;

    OwnMemberships(Delegates delegates, Standings standings) {
        this.delegates = delegates;
        this.standings = standings;
    }

    @Override
    public List<OwnPage> of(Viewer viewer, Layout layout) {
        var own = delegates.spokenFor(viewer);
        if (own.isEmpty()) {
            return List.of();
        }
        var members = standings.of(own.stream().map(ActorName::id).toList(), Mark.MEMBER);
        return own.stream()
                .map(name -> {
                    var standing = members.get(name.id());
                    return standing == null || !standing.holds()
                            ? new OwnPage(name.name(), "/members/ours", layout.t("membership.ours.apply"))
                            : new OwnPage(name.name(), "/members/register/" + name.slug(), note(standing, layout));
                })
                .toList();
    }

    private static String note(Standing standing, Layout layout) {
        var key = standing.isSuspended() ? "membership.ours.suspended" : "membership.ours.member";
        return layout.t(key, layout.date(standing.since()));
    }
}
