package org.megdan.platform.identity.factors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.megdan.platform.access.SignedIn;
import org.megdan.platform.identity.accounts.AccountRecords;
import org.megdan.platform.identity.sessions.OpenSessions;
import org.megdan.platform.identity.sessions.SessionKeys;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.See;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Switches a second factor on: a secret as a picture and as text, confirmed by a first code. Other sessions end with it. */
@SignedIn
@Controller
class SecondFactorController {

    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

    private final SecondFactorPages pages;
    private final SecondFactors factors;
    private final AccountRecords accounts;
    private final OpenSessions sessions;
    private final Layouts layouts;

    SecondFactorController(
            SecondFactorPages pages,
            SecondFactors factors,
            AccountRecords accounts,
            OpenSessions sessions,
            Layouts layouts) {
        this.pages = pages;
        this.factors = factors;
        this.accounts = accounts;
        this.sessions = sessions;
        this.layouts = layouts;
    }

    @GetMapping("/account/second-factor")
    Object show(HttpServletRequest request) {
        return pages.of(request, FormErrors.NONE);
    }

    @GetMapping("/account/second-factor/picture")
    ResponseEntity<String> picture(HttpServletRequest request) {
        var account = accounts.find(SecondFactorPages.account(request)).orElseThrow(NotFound::new);
        var enrolment = pages.enrolment(account.id(), request).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(SVG)
                .cacheControl(CacheControl.noStore())
                .body(QrCode.svg(enrolment.address(layouts.of(request), account.email())));
    }

    @PostMapping("/account/second-factor")
    Object create(
            @Valid @ModelAttribute CodeForm form,
            BindingResult found,
            HttpServletRequest request,
            HttpServletResponse response) {
        var layout = layouts.of(request);
        var account = SecondFactorPages.account(request);
        var enrolment = pages.enrolment(account, request);
        if (enrolment.isEmpty() || factors.of(account).isPresent()) {
            return See.other("/account/second-factor");
        }
        if (found.hasErrors()) {
            return pages.of(request, FormErrors.of(found, layout));
        }
        var codes = factors.switchOn(account, enrolment.get().secret(), TypedCode.of(form.code()));
        if (codes.isEmpty()) {
            return pages.of(request, FormErrors.of("code", layout.t("identity.second-factor.first-wrong")));
        }
        Enrolment.end(request);
        sessions.endOthers(account, request.getSession().getId());
        request.changeSessionId();
        SessionKeys.keepFactors(request, true);
        return SecondFactorPages.told(codes, response);
    }
}
