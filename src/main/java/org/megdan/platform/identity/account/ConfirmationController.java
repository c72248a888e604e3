package org.megdan.platform.identity.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.megdan.platform.access.CurrentViewer;
import org.megdan.platform.access.SignedIn;
import org.megdan.platform.access.Wish;
import org.megdan.platform.identity.AccountRow;
import org.megdan.platform.identity.accounts.AccountRecords;
import org.megdan.platform.identity.factors.CodeForm;
import org.megdan.platform.identity.factors.Proofs;
import org.megdan.platform.identity.sessions.RecentProof;
import org.megdan.platform.web.EvenWithoutRoom;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.See;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Asks once more who is there, of somebody who signed in a while ago and is about to open a new way in. */
@SignedIn
@Controller
class ConfirmationController {

    private final AccountRecords accounts;
    private final Proofs proofs;
    private final Layouts layouts;
    private final Clock clock;

    ConfirmationController(AccountRecords accounts, Proofs proofs, Layouts layouts, Clock clock) {
        this.accounts = accounts;
        this.proofs = proofs;
        this.layouts = layouts;
        this.clock = clock;
    }

    @GetMapping(RecentProof.PAGE)
    Object show(@RequestParam(defaultValue = "") String then, HttpServletRequest request) {
        var way = NewWayIn.of(then);
        return RecentProof.isThere(request, clock.instant())
                ? See.other(way.path())
                : page(account(request), way, FormErrors.NONE);
    }

    @EvenWithoutRoom
    @PostMapping(RecentProof.PAGE)
    Object create(
            @Valid @ModelAttribute CodeForm form,
            BindingResult found,
            @RequestParam(defaultValue = "") String then,
            HttpServletRequest request) {
        var way = NewWayIn.of(then);
        var account = account(request);
        var wrong = found.hasErrors() ? "identity.confirmation.empty" : wrong(account, form, request);
        if (!wrong.isEmpty()) {
            return page(account, way, FormErrors.of("code", layouts.of(request).t(wrong)));
        }
        RecentProof.remember(request, clock.instant());
        return See.other(way.path());
    }

    /** For whoever signs in by letter or passkey: ends this session and leads back once they are in again. */
    @EvenWithoutRoom
    @PostMapping(RecentProof.PAGE + "/sign-in")
    RedirectView signInAgain(
            @RequestParam(defaultValue = "") String then, HttpServletRequest request, HttpServletResponse response) {
        request.getSession().invalidate();
        Wish.keep(NewWayIn.of(then).path(), request, response);
        return See.other("/sign-in");
    }

    private String wrong(AccountRow account, CodeForm form, HttpServletRequest request) {
        var hasCodes = account.hasSecondFactor();
        return switch (proofs.check(account.id(), form.code(), request)) {
            case GOOD -> "";
            case WRONG -> hasCodes ? "identity.second-factor.proof-wrong" : "identity.password.present-wrong";
            case TOO_OFTEN -> hasCodes ? "identity.code.slowly" : "identity.sign-in.slowly";
            case STOPPED -> "identity.code.stopped";
        };
    }

    private AccountRow account(HttpServletRequest request) {
        var id = Objects.requireNonNull(CurrentViewer.of(request).account());
        return accounts.find(id).orElseThrow(NotFound::new);
    }

    private static ModelAndView page(AccountRow account, NewWayIn way, FormErrors errors) {
        return new ModelAndView(
                "platform/identity/confirmation",
                Map.of("page", new ConfirmationPage(account, way.word(), errors)),
                errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
