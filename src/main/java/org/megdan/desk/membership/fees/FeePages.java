package org.megdan.desk.membership.fees;

import java.util.Map;
import java.util.UUID;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page of one fee, also when one of its forms comes back. */
@Component
class FeePages {

    private final Fees fees;

    FeePages(Fees fees) {
        this.fees = fees;
    }

    Fee get(UUID id) {
        return fees.find(id).orElseThrow(NotFound::new);
    }

    /** @param paidOn and {@code documentNo} as typed */
    ModelAndView paying(Fee fee, String paidOn, String documentNo, FormErrors errors) {
        var amount = fee.amount().toPlainString();
        return view(
                new FeePage(
                        fee,
                        fee.isLate(fees.today()),
                        paidOn,
                        documentNo,
                        amount,
                        fee.due().toString(),
                        errors,
                        FormErrors.NONE),
                errors);
    }

    /** @param amount and {@code due} as typed */
    ModelAndView changing(Fee fee, String amount, String due, FormErrors errors) {
        var today = fees.today();
        return view(
                new FeePage(fee, fee.isLate(today), today.toString(), "", amount, due, FormErrors.NONE, errors),
                errors);
    }

    private static ModelAndView view(FeePage page, FormErrors errors) {
        return new ModelAndView(
                "desk/membership/fees/show",
                Map.of("page", page),
                errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
