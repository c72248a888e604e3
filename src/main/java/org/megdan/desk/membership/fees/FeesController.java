package org.megdan.desk.membership.fees;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Map;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.See;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The fees of a year, and opening a year. */
@Controller
class FeesController {

    private final Fees fees;
    private final Layouts layouts;

    FeesController(Fees fees, Layouts layouts) {
        this.fees = fees;
        this.layouts = layouts;
    }

    @Needs("members.read")
    @GetMapping("/members/fees")
    ModelAndView list(
            @RequestParam(defaultValue = "") String year, @RequestParam(defaultValue = "") String show, Viewer viewer) {
        int asked = Typed.year(year).orElseGet(() -> fees.today().getYear());
        return page(asked, show, "", asked + "-03-31", viewer, FormErrors.NONE);
    }

    @Needs("members.edit")
    @PostMapping("/members/fees")
    Object open(
            @RequestParam(defaultValue = "") String forYear,
            @RequestParam(defaultValue = "") String amount,
            @RequestParam(defaultValue = "") String due,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        var typedYear = Typed.year(forYear);
        var typedAmount = Typed.amount(amount);
        var typedDue = Typed.day(due);
        if (typedYear.isEmpty() || typedAmount.isEmpty() || typedDue.isEmpty()) {
            var wrong = new ArrayList<FormErrors.Wrong>();
            if (typedYear.isEmpty()) {
                wrong.add(new FormErrors.Wrong("forYear", layout.t("membership.fees.year.wrong")));
            }
            if (typedAmount.isEmpty()) {
                wrong.add(new FormErrors.Wrong("amount", layout.t("membership.fees.amount.wrong")));
            }
            if (typedDue.isEmpty()) {
                wrong.add(new FormErrors.Wrong("due", layout.t("membership.day.year")));
            }
            int shown = typedYear.orElseGet(() -> fees.today().getYear());
            return page(shown, "", amount, due, viewer, new FormErrors(wrong));
        }
        int entered = fees.open(typedYear.get(), typedAmount.get(), typedDue.get());
        Notices.done(redirect, layout.t("membership.fees.opened", entered));
        return See.other("/members/fees?year=" + typedYear.get());
    }

    private ModelAndView page(int year, String show, String amount, String due, Viewer viewer, FormErrors errors) {
        var page = new FeesPage(
                year,
                fees.years(),
                fees.ofYear(year, false),
                show.equals("unpaid"),
                fees.today(),
                viewer.may("members.edit"),
                amount,
                due,
                errors);
        return new ModelAndView(
                "desk/membership/fees/list",
                Map.of("page", page),
                errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
