package org.megdan.platform.identity.factors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.megdan.platform.access.CurrentViewer;
import org.megdan.platform.identity.accounts.AccountRecords;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
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

    SecondFactorPages(AccountRecords accounts, SecondFactors factors, Layouts layouts) {
        this.accounts = accounts;
        this.factors = factors;
        this.layouts = layouts;
    }

    ModelAndView of(HttpServletRequest request, FormErrors errors) {
        var account = accounts.find(account(request)).orElseThrow(NotFound::new);
        var factor = factors.of(account.id()).orElse(null);
        var secret = "";
        var address = "";
        if (factor == null) {
            var enrolment = Enrolment.begin(request);
            secret = enrolment.inGroups();
            address = enrolment.address(layouts.of(request), account.email());
        }
        return new ModelAndView(
                "platform/identity/second_factor",
                Map.of("page", new SecondFactorPage(account, factor, secret, address, errors)),
                errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
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
