package org.megdan.desk.membership.applications;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.Actors;
import org.megdan.desk.membership.Mark;
import org.megdan.desk.membership.programmes.CriteriaVersions;
import org.megdan.desk.membership.programmes.Programmes;
import org.megdan.platform.access.Needs;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.Refusal;
import org.megdan.platform.web.See;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** An application that came on paper, entered in the organisation's name. */
@Needs("members.edit")
@Controller
class PaperController {

    private static final int OFFERED = 12;
    private static final List<ActorKind> APPLICANTS = List.of(ActorKind.ORGANISATION, ActorKind.GROUP);

    private final Actors actors;
    private final Programmes programmes;
    private final CriteriaVersions criteria;
    private final Applications applications;
    private final Layouts layouts;

    PaperController(
            Actors actors,
            Programmes programmes,
            CriteriaVersions criteria,
            Applications applications,
            Layouts layouts) {
        this.actors = actors;
        this.programmes = programmes;
        this.criteria = criteria;
        this.applications = applications;
        this.layouts = layouts;
    }

    @GetMapping("/members/applications/new")
    ModelAndView show(@RequestParam(defaultValue = "") String q) {
        return page(q, "", "", FormErrors.NONE);
    }

    @PostMapping("/members/applications/new")
    Object begin(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam(defaultValue = "") String mark,
            HttpServletRequest request) {
        var layout = layouts.of(request);
        var applicant = actors.find(organisation).filter(name -> APPLICANTS.contains(name.kind()));
        var programme = Mark.find(mark).flatMap(programmes::of);
        var inForce = programme.flatMap(one -> criteria.inForce(one.id()));
        if (applicant.isEmpty() || programme.isEmpty() || inForce.isEmpty()) {
            return page(q, organisation, mark, missing(applicant.isEmpty(), layout));
        }
        try {
            var id = applications.begin(applicant.get(), programme.get(), inForce.get(), true);
            return See.other("/members/applications/" + id + "/edit");
        } catch (Refusal refusal) {
            return page(q, organisation, mark, FormErrors.of("", layout.t(refusal.key(), refusal.arguments())));
        }
    }

    private static FormErrors missing(boolean applicant, Layout layout) {
        return applicant
                ? FormErrors.of("organisation", layout.t("membership.paper.organisation.empty"))
                : FormErrors.of("mark", layout.t("membership.paper.mark.empty"));
    }

    private ModelAndView page(String words, String organisation, String mark, FormErrors errors) {
        List<ActorName> found = words.isBlank() ? List.of() : actors.search(words, APPLICANTS, OFFERED);
        var offered = programmes.all().stream()
                .filter(programme -> programme.criteria() != null)
                .toList();
        return new ModelAndView(
                "desk/membership/applications/paper",
                Map.of("page", new PaperPage(words, found, offered, organisation, mark, errors)),
                errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
