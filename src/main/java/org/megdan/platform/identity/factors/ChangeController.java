package org.megdan.platform.identity.factors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.megdan.platform.access.SignedIn;
import org.megdan.platform.identity.sessions.OpenSessions;
import org.megdan.platform.identity.sessions.SessionKeys;
import org.megdan.platform.web.EvenWithoutRoom;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.See;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Renews the recovery codes, and switches the second factor off: an open session alone is not enough for either. */
@SignedIn
@Controller
class ChangeController {

    private final SecondFactorPages pages;
    private final SecondFactors factors;
    private final Proofs proofs;
    private final OpenSessions sessions;
    private final Layouts layouts;

    ChangeController(
            SecondFactorPages pages, SecondFactors factors, Proofs proofs, OpenSessions sessions, Layouts layouts) {
        this.pages = pages;
        this.factors = factors;
        this.proofs = proofs;
        this.sessions = sessions;
        this.layouts = layouts;
    }

    @EvenWithoutRoom
    @PostMapping("/account/second-factor/recovery-codes")
    Object renew(
            @Valid @ModelAttribute CodeForm form,
            BindingResult found,
            HttpServletRequest request,
            HttpServletResponse response) {
        var account = SecondFactorPages.account(request);
        var errors = errors("code", form, found, account, request);
        if (!errors.isEmpty()) {
            return pages.of(request, errors);
        }
        var codes = factors.renewRecoveryCodes(account);
        return codes.isEmpty() ? See.other("/account/second-factor") : SecondFactorPages.told(codes, response);
    }

    @EvenWithoutRoom
    @PostMapping("/account/second-factor/removal")
    Object remove(
            @Valid @ModelAttribute CodeForm form,
            BindingResult found,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var account = SecondFactorPages.account(request);
        var errors = errors("removal", form, found, account, request);
        if (!errors.isEmpty()) {
            return pages.of(request, errors);
        }
        factors.switchOff(account, OffBy.OWNER);
        sessions.endOthers(account, request.getSession().getId());
        SessionKeys.keepFactors(request, false);
        Notices.done(redirect, layouts.of(request).t("identity.second-factor.switched-off"));
        return See.other("/account");
    }

    private FormErrors errors(
            String field, CodeForm form, BindingResult found, UUID account, HttpServletRequest request) {
        var layout = layouts.of(request);
        if (found.hasErrors()) {
            var first = FormErrors.of(found, layout).all().getFirst();
            return FormErrors.of(field, first.text());
        }
        return switch (proofs.check(account, form.code(), request)) {
            case GOOD -> FormErrors.NONE;
            case WRONG -> FormErrors.of(field, layout.t("identity.second-factor.proof-wrong"));
            case TOO_OFTEN -> FormErrors.of(field, layout.t("identity.code.slowly"));
            case STOPPED -> FormErrors.of(field, layout.t("identity.code.stopped"));
        };
    }
}
