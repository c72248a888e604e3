package org.megdan.core.actors.ties;

import org.megdan.core.actors.TieKind;
import org.megdan.platform.access.Acting;
import org.megdan.platform.web.Refusal;
import org.springframework.http.HttpStatus;

/**
 * Who may begin and end a tie that grants rights: a holder of {@code actors.grant}; and where {@code system.admin} is among
 * those rights only somebody who holds it, so that a coordinator cannot make an administrator of themselves.
 */
final class GrantPolicy {

    private GrantPolicy() {}

    static void check(TieKind kind) {
        var viewer = Acting.now();
        var mayGrant = viewer.may("actors.grant");
        var reachesAdministration = kind.rights().contains("system.admin");
        if (kind.grantsRights() && (!mayGrant || reachesAdministration && !viewer.may("system.admin"))) {
            throw new Refusal(HttpStatus.FORBIDDEN, "actors.refused.grant", kind.nameBg(), kind.nameEn());
        }
    }
}
