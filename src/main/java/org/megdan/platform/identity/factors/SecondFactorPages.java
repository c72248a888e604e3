package org.megdan.platform.identity.factors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.megdan.platform.access.CurrentViewer;
import org.megdan.platform.identity.accounts.AccountRecords;
import org.megdan.platform.identity.sessions.RecentProof;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.See;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the pages of the second factor, also when one of their forms comes back. */
@Component
class SecondFactorPages {

    private final AccountRecords accounts;
    private final SecondFactors factors;
    private final Layouts layouts;
    private final Clock clock;

    SecondFactorPages(AccountRecords accounts, SecondFactors factors, Layouts layouts, Clock clock) {
        this.accounts = accounts;
        this.factors = factors;
        this.layouts = layouts;
        this.clock = clock;
    }

    /** The page; or, where a secret would have to be shown to somebody who came in long ago, the way to prove who they are. */
    Object of(HttpServletRequest request, FormErrors errors) {
        var account = accounts.find(account(request)).orElseThrow(NotFound::new);
        var factor = factors.of(account.id());
        if (factor.isPresent()) {
            return page(new SecondFactorPage(account, factor.get(), "", "", errors));
        }
        if (RecentProof.isThere(request, clock.instant())) {
            Enrolment.begin(account.id(), request, clock.instant());
        }
        var enrolment = enrolment(account.id(), request);
        if (enrolment.isEmpty()) {
            return See.other(RecentProof.PAGE + "?then=second-factor");
        }
        var secret = enrolment.get().inGroups();
        var address = enrolment.get().address(layouts.of(request), account.email());
        return page(new SecondFactorPage(account, null, secret, address, errors));
    }

    /** What was begun by this account a short while ago. */
    Optional<Enrolment> enrolment(UUID account, HttpServletRequest request) {
        return Enrolment.of(account, request, clock.instant());
    }

    private static ModelAndView page(SecondFactorPage page) {
        return new ModelAndView(
                "platform/identity/second_factor",
                Map.of("page", page),
                page.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** The answer to a form and not a page to be led to: on the way there the codes would have to be kept as they are. */
    static ModelAndView told(List<String> codes, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return new ModelAndView("platform/identity/recovery_codes", "page", new RecoveryCodesPage(codes));
    }

    static UUID account(HttpServletRequest request) {
        return Objects.requireNonNull(CurrentViewer.of(request).account());
    }
}
