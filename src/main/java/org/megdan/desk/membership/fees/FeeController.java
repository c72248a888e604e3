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
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** One fee: its amount and day, and undoing a mistaken one. */
@Needs("members.edit")
@Controller
class FeeController {

    private final Fees fees;
    private final FeePages pages;
    private final Layouts layouts;

    FeeController(Fees fees, FeePages pages, Layouts layouts) {
        this.fees = fees;
        this.pages = pages;
        this.layouts = layouts;
    }

    @GetMapping("/members/fees/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return pages.paying(pages.get(id), fees.today().toString(), "", FormErrors.NONE);
    }

    @PostMapping("/members/fees/{id}/amount")
    Object change(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String amount,
            @RequestParam(defaultValue = "") String due,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        var fee = pages.get(id);
        var typed = Typed.amount(amount);
        var day = Day.read(due);
        if (typed.isEmpty() || day == null) {
            var wrong = typed.isEmpty()
                    ? FormErrors.of("amount", layout.t("membership.fees.amount.wrong"))
                    : FormErrors.of("due", layout.t("membership.day.year"));
            return pages.changing(fee, amount, due, wrong);
        }
        try {
            fees.change(fee, typed.get(), day);
        } catch (Refusal refusal) {
            var meanwhile = FormErrors.of("", layout.t(refusal.key(), refusal.arguments()));
            return pages.changing(pages.get(id), amount, due, meanwhile);
        }
        Notices.done(redirect, layout.t("membership.saved"));
        return See.other(fee.path());
    }

    @EvenWithoutRoom
    @PostMapping("/members/fees/{id}/undoing")
    RedirectView undo(@PathVariable UUID id) {
        var fee = pages.get(id);
        fees.undo(fee);
        return See.other("/members/fees?year=" + fee.year());
    }
}
