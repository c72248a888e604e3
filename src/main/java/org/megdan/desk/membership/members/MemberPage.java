package org.megdan.desk.membership.members;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.megdan.core.actors.ActorKind;
import org.megdan.desk.membership.Standing;
import org.megdan.desk.membership.applications.ApplicationLine;
import org.megdan.desk.membership.code.Signature;
import org.megdan.desk.membership.fees.Fee;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

/**
 * All that is kept about an organisation's membership; the office and those who speak for it read the same page.
 *
 * @param unsigned it has not signed the code in force
 */
public record MemberPage(
        SeenMember seen,
        LocalDate today,
        List<Standing> standings,
        List<Suspension> suspensions,
        List<RenewalDue> due,
        List<Renewal> renewals,
        List<Fee> fees,
        List<Signature> signatures,
        List<ApplicationLine> applications,
        List<Moment> timeline,
        boolean unsigned,
        FormErrors errors) {

    public String path() {
        return seen.path();
    }

    public List<Standing> current() {
        return standings.stream().filter(Standing::holds).toList();
    }

    /** „Член: в сила, важи до 30 април 2027 г.“ */
    public String badge(Standing standing, Layout layout) {
        var state = layout.t(standing.mark().key()) + ": "
                + layout.t(standing.state().key());
        var until = standing.until();
        return until == null
                ? state
                : state + ", " + layout.t("membership.mark.valid", layout.date(until.minusDays(1)));
    }

    /** Members that are no persons stand in the directory. */
    public boolean isPublic() {
        return seen.name().kind() != ActorKind.PERSON && !current().isEmpty();
    }

    public Optional<RenewalDue> due(UUID tie) {
        return due.stream().filter(one -> one.tie().equals(tie)).findFirst();
    }

    public boolean mayRenew(RenewalDue one) {
        return one.isOpen() && (seen.speaks() || seen.edits());
    }

    /** Suspensions that run or are to come. */
    public List<Suspension> running() {
        return suspensions.stream()
                .filter(one -> !one.isUndone() && !one.isOver(today))
                .toList();
    }

    public List<Renewal> waiting() {
        return seen.reads() ? renewals.stream().filter(Renewal::isWaiting).toList() : List.of();
    }

    public boolean isLate(Fee fee) {
        return fee.isLate(today);
    }

    public List<Crumb> crumbs(Layout layout) {
        return seen.reads()
                ? List.of(new Crumb(layout.t("membership.register"), "/members/register"))
                : List.of(new Crumb(layout.t("membership.ours"), "/members/ours"));
    }
}
