package org.megdan.platform.identity.links;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Objects;
import org.megdan.platform.access.Open;
import org.megdan.platform.identity.accounts.Throttle;
import org.megdan.platform.web.EvenWithoutRoom;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Fresh;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.Place;
import org.megdan.platform.web.See;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Asks for a link; the answer is the same whether the address is known, unknown or asked for too often. */
@Open
@Fresh
@Controller
class LinkController {

    private final Invitations invitations;
    private final Throttle throttle;
    private final Layouts layouts;

    LinkController(Invitations invitations, Throttle throttle, Layouts layouts) {
        this.invitations = invitations;
        this.throttle = throttle;
        this.layouts = layouts;
    }

    @GetMapping("/sign-in/link")
    ModelAndView show() {
        return page("", FormErrors.NONE, HttpStatus.OK);
    }

    @EvenWithoutRoom
    @PostMapping("/sign-in/link")
    Object create(@Valid @ModelAttribute LinkForm form, BindingResult found, HttpServletRequest request) {
        var layout = layouts.of(request);
        if (found.hasErrors()) {
            return page(
                    Objects.requireNonNullElse(form.email(), ""),
                    FormErrors.of(found, layout),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (throttle.allowsLetter(Place.of(request), form.email())) {
            invitations.sendLink(form.email(), layout.language());
        }
        return See.other("/sign-in/link/sent");
    }

    @GetMapping("/sign-in/link/sent")
    String sent() {
        return "platform/identity/link_sent";
    }

    private static ModelAndView page(String email, FormErrors errors, HttpStatus status) {
        return new ModelAndView("platform/identity/link", Map.of("page", new LinkPage(email, errors)), status);
    }
}
