package org.megdan.platform.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Map;
import org.megdan.platform.access.Open;
import org.megdan.platform.identity.chain.SignIns;
import org.megdan.platform.identity.factors.CodeForm;
import org.megdan.platform.identity.factors.TypedCode;
import org.megdan.platform.identity.sessions.HalfOpen;
import org.megdan.platform.web.EvenWithoutRoom;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Fresh;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.See;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The second step of signing in. Beside signing out it is all that a half-open session is good for. */
@Open
@Fresh
@Controller
class CodeController {

    private final CodeSignIn signIn;
    private final Layouts layouts;
    private final Clock clock;

    CodeController(CodeSignIn signIn, Layouts layouts, Clock clock) {
        this.signIn = signIn;
        this.layouts = layouts;
        this.clock = clock;
    }

    @GetMapping(SignIns.CODE)
    Object show(HttpServletRequest request) {
        return HalfOpen.of(request, clock.instant()).isPresent()
                ? page(FormErrors.NONE, HttpStatus.OK)
                : See.other("/sign-in");
    }

    @EvenWithoutRoom
    @PostMapping(SignIns.CODE)
    Object create(
            @Valid @ModelAttribute CodeForm form,
            BindingResult found,
            HttpServletRequest request,
            HttpServletResponse response) {
        var half = HalfOpen.of(request, clock.instant());
        if (half.isEmpty()) {
            return See.other("/sign-in");
        }
        var layout = layouts.of(request);
        if (found.hasErrors()) {
            return page(FormErrors.of(found, layout), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var account = half.get().account();
        return switch (signIn.check(account, TypedCode.of(form.code()), request)) {
            case GOOD -> See.other(signIn.complete(account, request, response));
            case WRONG ->
                page(FormErrors.of("code", layout.t("identity.code.wrong")), HttpStatus.UNPROCESSABLE_CONTENT);
            case TOO_OFTEN ->
                page(FormErrors.of("code", layout.t("identity.code.slowly")), HttpStatus.TOO_MANY_REQUESTS);
            case STOPPED ->
                page(FormErrors.of("code", layout.t("identity.code.stopped")), HttpStatus.TOO_MANY_REQUESTS);
        };
    }

    private static ModelAndView page(FormErrors errors, HttpStatus status) {
        return new ModelAndView("platform/identity/code", Map.of("page", new CodePage(errors)), status);
    }
}
