package org.megdan.desk.membership.services;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.megdan.core.actors.ActorName;
import org.megdan.desk.membership.delegates.Delegates;
import org.megdan.platform.access.SignedIn;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.Refusal;
import org.megdan.platform.web.See;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A delegate asks for a service on behalf of the member they speak for; for everyone else this is not there. */
@SignedIn
@Controller
class RequestController {

    private final Services services;
    private final Asking asking;
    private final Delegates delegates;
    private final Layouts layouts;

    RequestController(Services services, Asking asking, Delegates delegates, Layouts layouts) {
        this.services = services;
        this.asking = asking;
        this.delegates = delegates;
        this.layouts = layouts;
    }

    @GetMapping("/members/services/{id}/request")
    ModelAndView show(@PathVariable UUID id, Viewer viewer) {
        var members = members(viewer);
        var first = members.size() == 1 ? members.getFirst().id() : null;
        return page(id, members, RequestForm.empty(first), FormErrors.NONE);
    }

    @PostMapping("/members/services/{id}/request")
    Object create(
            @PathVariable UUID id,
            @Valid @ModelAttribute RequestForm form,
            BindingResult found,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        var members = members(viewer);
        if (found.hasErrors()) {
            return page(id, members, form, FormErrors.of(found, layout));
        }
        if (members.stream().noneMatch(member -> member.id().equals(form.member()))) {
            throw new NotFound();
        }
        try {
            var asked = asking.ask(id, form);
            Notices.done(redirect, layout.t("membership.services.asked"));
            return See.other("/members/services/requests/" + asked);
        } catch (Refusal refusal) {
            return page(id, members, form, FormErrors.of("", layout.t(refusal.key(), refusal.arguments())));
        }
    }

    private List<ActorName> members(Viewer viewer) {
        var members = delegates.goodMembersOf(viewer);
        if (members.isEmpty()) {
            throw new NotFound();
        }
        return members;
    }

    private ModelAndView page(UUID id, List<ActorName> members, RequestForm form, FormErrors errors) {
        var service = services.find(id).orElseThrow(NotFound::new);
        return new ModelAndView(
                "desk/membership/services/request",
                Map.of("page", new RequestFormPage(service, members, form, errors)),
                errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
