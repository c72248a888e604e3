package org.megdan.platform.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Open;
import org.megdan.platform.access.Viewers;
import org.megdan.platform.identity.chain.SignIns;
import org.megdan.platform.identity.factors.CodeForm;
import org.megdan.platform.identity.factors.Proofs;
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

    private final Proofs proofs;
    private final CodeSignIn signIn;
    private final Viewers viewers;
    private final Layouts layouts;
    private final Clock clock;

    CodeController(Proofs proofs, CodeSignIn signIn, Viewers viewers, Layouts layouts, Clock clock) {
        this.proofs = proofs;
        this.signIn = signIn;
        this.viewers = viewers;
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
        return switch (answer(account, form, request)) {
            case GOOD -> See.other(signIn.complete(account, request, response));
            case WRONG -> {
                signIn.failed(account, request);
                yield page(FormErrors.of("code", layout.t("identity.code.wrong")), HttpStatus.UNPROCESSABLE_CONTENT);
            }
            case TOO_OFTEN ->
                page(FormErrors.of("code", layout.t("identity.code.slowly")), HttpStatus.TOO_MANY_REQUESTS);
        };
    }

    private Proofs.Answer answer(UUID account, CodeForm form, HttpServletRequest request) {
        return Acting.as(
                viewers.viewerOf(account), () -> proofs.checkCode(account, TypedCode.of(form.code()), request));
    }

    private static ModelAndView page(FormErrors errors, HttpStatus status) {
        return new ModelAndView("platform/identity/code", Map.of("page", new CodePage(errors)), status);
    }
}
