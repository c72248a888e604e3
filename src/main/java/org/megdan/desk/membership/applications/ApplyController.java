package org.megdan.desk.membership.applications;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.megdan.core.actors.ActorCard;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.ContactPoint;
import org.megdan.core.actors.Network;
import org.megdan.desk.membership.Mark;
import org.megdan.desk.membership.delegates.Delegates;
import org.megdan.desk.membership.programmes.CriteriaVersions;
import org.megdan.desk.membership.programmes.Programme;
import org.megdan.desk.membership.programmes.Programmes;
import org.megdan.platform.access.Open;
import org.megdan.platform.access.SignedIn;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Refusal;
import org.megdan.platform.web.See;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Begins an application in the name of an organisation that one speaks for; tells everybody else how to come so far. */
@Controller
class ApplyController {

    private final Programmes programmes;
    private final CriteriaVersions criteria;
    private final Applications applications;
    private final Delegates delegates;
    private final Actors actors;
    private final Network network;
    private final Layouts layouts;

    ApplyController(
            Programmes programmes,
            CriteriaVersions criteria,
            Applications applications,
            Delegates delegates,
            Actors actors,
            Network network,
            Layouts layouts) {
        this.programmes = programmes;
        this.criteria = criteria;
        this.applications = applications;
        this.delegates = delegates;
        this.actors = actors;
        this.network = network;
        this.layouts = layouts;
    }

    @Open
    @GetMapping("/members/apply")
    ModelAndView show(Viewer viewer) {
        return page(viewer, "", "", FormErrors.NONE);
    }

    @SignedIn
    @PostMapping("/members/apply")
    Object begin(
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam(defaultValue = "") String mark,
            Viewer viewer,
            HttpServletRequest request) {
        var layout = layouts.of(request);
        if (organisation.isEmpty()) {
            var none = FormErrors.of("organisation", layout.t("membership.paper.organisation.empty"));
            return page(viewer, "", mark, none);
        }
        var own = delegates.find(viewer, organisation).orElseThrow(NotFound::new);
        var programme = Mark.find(mark).flatMap(programmes::of).orElseThrow(NotFound::new);
        var inForce = criteria.inForce(programme.id()).orElseThrow(NotFound::new);
        try {
            return See.other("/members/applications/" + applications.begin(own, programme, inForce, false) + "/edit");
        } catch (Refusal refusal) {
            return page(viewer, organisation, mark, FormErrors.of("", layout.t(refusal.key(), refusal.arguments())));
        }
    }

    private ModelAndView page(Viewer viewer, String organisation, String mark, FormErrors errors) {
        var page = new ApplyPage(
                programmes.all().stream().filter(Programme::takesApplications).toList(),
                viewer.isSignedIn() ? delegates.spokenFor(viewer) : List.of(),
                contacts(),
                viewer.isSignedIn(),
                organisation,
                mark,
                errors);
        return new ModelAndView(
                "desk/membership/applications/apply",
                Map.of("page", page),
                errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private List<ContactPoint> contacts() {
        return network
                .profile()
                .flatMap(profile -> actors.card(profile.organisation()))
                .map(ActorCard::contacts)
                .orElse(List.of())
                .stream()
                .filter(ContactPoint::isPublic)
                .toList();
    }
}
