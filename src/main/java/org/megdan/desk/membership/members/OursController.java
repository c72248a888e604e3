package org.megdan.desk.membership.members;

import java.util.List;
import java.util.stream.Collectors;
import org.megdan.core.actors.ActorName;
import org.megdan.desk.membership.Standing;
import org.megdan.desk.membership.applications.ApplicationLine;
import org.megdan.desk.membership.applications.ApplicationLines;
import org.megdan.desk.membership.code.Signatures;
import org.megdan.desk.membership.delegates.Delegates;
import org.megdan.desk.membership.introductions.Introduction;
import org.megdan.desk.membership.introductions.Introductions;
import org.megdan.platform.access.SignedIn;
import org.megdan.platform.access.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@SignedIn
@Controller
class OursController {

    private static final int MOST = 20;

    private final Delegates delegates;
    private final MemberRecords records;
    private final ApplicationLines applications;
    private final Signatures signatures;
    private final Introductions introductions;

    OursController(
            Delegates delegates,
            MemberRecords records,
            ApplicationLines applications,
            Signatures signatures,
            Introductions introductions) {
        this.delegates = delegates;
        this.records = records;
        this.applications = applications;
        this.signatures = signatures;
        this.introductions = introductions;
    }

    @GetMapping("/members/ours")
    ModelAndView list(Viewer viewer) {
        var own = delegates.spokenFor(viewer);
        var ids = own.stream().map(ActorName::id).toList();
        var standings =
                records.standings(ids).stream().filter(Standing::holds).collect(Collectors.groupingBy(Standing::actor));
        var open = applications.open(ids).stream().collect(Collectors.groupingBy(ApplicationLine::applicant));
        var unsigned = signatures.unsigned(ids);
        var all = own.stream()
                .map(name -> new OursPage.Own(
                        name,
                        standings.getOrDefault(name.id(), List.of()),
                        open.getOrDefault(name.id(), List.of()),
                        standings.containsKey(name.id()) && unsigned.contains(name.id())))
                .toList();
        var introduced = introductions.by(viewer.person(), MOST).stream()
                .filter(one -> one.state() != Introduction.State.ACCEPTED)
                .toList();
        return new ModelAndView("desk/membership/members/ours", "page", new OursPage(all, introduced));
    }
}
