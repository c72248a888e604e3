package org.megdan.desk.membership.fees;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.megdan.desk.membership.Day;
import org.megdan.platform.access.Needs;
import org.megdan.platform.web.EvenWithoutRoom;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.Refusal;
import org.megdan.platform.web.See;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

@Needs("members.edit")
@Controller
class PaymentController {

    private static final int LONGEST = 100;

    private final Fees fees;
    private final FeePages pages;
    private final Layouts layouts;

    PaymentController(Fees fees, FeePages pages, Layouts layouts) {
        this.fees = fees;
        this.pages = pages;
        this.layouts = layouts;
    }

    @PostMapping("/members/fees/{id}/payment")
    Object create(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String paidOn,
            @RequestParam(defaultValue = "") String documentNo,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        var fee = pages.get(id);
        var number = documentNo.replaceAll("\\p{Cntrl}", " ").strip();
        var day = Day.read(paidOn);
        if (day == null || day.isAfter(fees.today())) {
            return pages.paying(fee, paidOn, number, FormErrors.of("paidOn", layout.t("membership.fees.paid.wrong")));
        }
        if (number.length() > LONGEST) {
            return pages.paying(fee, paidOn, number, FormErrors.of("documentNo", layout.t("membership.decision.long")));
        }
        if (fee.isPaid()) {
            throw new Refusal(HttpStatus.CONFLICT, "membership.refused.fee-changed");
        }
        fees.pay(fee, day, number);
        Notices.done(redirect, layout.t("membership.saved"));
        return See.other("/members/fees?year=" + fee.year());
    }

    @EvenWithoutRoom
    @PostMapping("/members/fees/{id}/payment/undoing")
    RedirectView undo(@PathVariable UUID id) {
        fees.pay(pages.get(id), null, "");
        return See.other("/members/fees/" + id);
    }
}
