package org.megdan.core.actors.ties;

import org.megdan.core.actors.TieKind;
import org.megdan.platform.access.Acting;
import org.megdan.platform.web.Refusal;
import org.springframework.http.HttpStatus;

/**
 * Who may begin and end a tie that grants rights: a holder of {@code actors.grant}; and where {@code system.admin} is among
 * those rights only somebody who holds it, so that a coordinator cannot make an administrator of themselves.
 */
public final class GrantPolicy {

    private GrantPolicy() {}

    public static void check(TieKind kind) {
        if (!mayGrant(kind)) {
            throw new Refusal(HttpStatus.FORBIDDEN, "actors.refused.grant", kind.nameBg(), kind.nameEn());
        }
    }

    /** Whoever lets a holder of the tie in or keeps them out gives or takes its rights as much as who begins it. */
    public static void checkAccount(TieKind kind) {
        if (!mayGrant(kind)) {
            throw new Refusal(HttpStatus.FORBIDDEN, "actors.refused.account", kind.nameBg(), kind.nameEn());
        }
    }

    static boolean mayGrant(TieKind kind) {
        var viewer = Acting.now();
        var reachesAdministration = kind.rights().contains("system.admin");
        return !kind.grantsRights()
                || viewer.may("actors.grant") && (!reachesAdministration || viewer.may("system.admin"));
    }
}
