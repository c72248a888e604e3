package org.megdan.platform.identity.tokens;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.megdan.platform.access.SignedIn;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.EvenWithoutRoom;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.See;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/**
 * A person's own tokens. The new one is the answer to the form and not a page to be led to: on the way there it would have to
 * be kept as it is.
 */
@SignedIn
@Controller
class TokenController {

    private final Tokens tokens;
    private final Layouts layouts;

    TokenController(Tokens tokens, Layouts layouts) {
        this.tokens = tokens;
        this.layouts = layouts;
    }

    @GetMapping("/account/tokens/new")
    ModelAndView fresh() {
        return page(TokenForm.EMPTY, FormErrors.NONE, HttpStatus.OK);
    }

    @PostMapping("/account/tokens")
    ModelAndView create(
            @Valid @ModelAttribute TokenForm form,
            BindingResult found,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response) {
        var layout = layouts.of(request);
        if (found.hasErrors()) {
            return page(form, FormErrors.of(found, layout), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var name = form.typed(form.name()).strip();
        var secret = tokens.make(account(viewer), name, form.chosenScope(), form.lasts());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var example = "curl -H \"Authorization: Bearer " + secret + "\" " + layout.base() + "/api/v1/me";
        return new ModelAndView("platform/identity/token_made", "page", new MadeTokenPage(name, secret, example));
    }

    @EvenWithoutRoom
    @PostMapping("/account/tokens/{id}/revocation")
    RedirectView revoke(@PathVariable UUID id, Viewer viewer, HttpServletRequest request, RedirectAttributes redirect) {
        tokens.revoke(account(viewer), id);
        Notices.done(redirect, layouts.of(request).t("identity.token.revoked"));
        return See.other("/account");
    }

    private static ModelAndView page(TokenForm form, FormErrors errors, HttpStatus status) {
        return new ModelAndView("platform/identity/token", Map.of("page", new TokenPage(form, errors)), status);
    }

    private static UUID account(Viewer viewer) {
        return Objects.requireNonNull(viewer.account());
    }
}
