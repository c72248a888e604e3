package org.megdan.desk.membership.members;

import java.util.List;
import java.util.Map;
import org.megdan.core.actors.ActorKind;
import org.megdan.desk.membership.applications.ApplicationLines;
import org.megdan.desk.membership.code.Signatures;
import org.megdan.desk.membership.fees.Fees;
import org.megdan.platform.web.FormErrors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page of one membership; a fixed number of queries. */
@Component
class MemberPages {

    private final MemberRecords records;
    private final Fees fees;
    private final Signatures signatures;
    private final ApplicationLines applications;

    MemberPages(MemberRecords records, Fees fees, Signatures signatures, ApplicationLines applications) {
        this.records = records;
        this.fees = fees;
        this.signatures = signatures;
        this.applications = applications;
    }

    MemberPage page(SeenMember seen, FormErrors errors) {
        var id = seen.name().id();
        var today = records.today();
        var standings = records.standings(id);
        var suspensions = records.suspensions(id);
        var renewals = records.renewals(id);
        var paid = fees.of(id);
        var signed = signatures.of(id);
        var timeline = new Timeline()
                .standings(standings, today)
                .suspensions(suspensions, today)
                .renewals(renewals)
                .fees(paid)
                .signatures(signed)
                .departures(records.departures(id), today)
                .newestFirst();
        return new MemberPage(
                seen,
                today,
                standings,
                suspensions,
                records.due(List.of(id)),
                renewals,
                paid,
                signed,
                applications.of(id, seen.speaks()),
                timeline,
                seen.name().kind() != ActorKind.PERSON && signatures.isUnsigned(id),
                errors);
    }

    ModelAndView show(SeenMember seen, FormErrors errors) {
        return view("desk/membership/members/show", page(seen, errors), errors);
    }

    static ModelAndView view(String name, Object page, FormErrors errors) {
        return new ModelAndView(
                name, Map.of("page", page), errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
