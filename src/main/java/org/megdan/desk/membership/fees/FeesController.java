package org.megdan.desk.membership.fees;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.megdan.desk.membership.Day;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.lists.Asked;
import org.megdan.platform.lists.Cursor;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.See;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The fees of a year, and opening a year. */
@Controller
class FeesController {

    private static final int LENGTH = 50;

    private final Fees fees;
    private final FeeLists lists;
    private final Layouts layouts;

    FeesController(Fees fees, FeeLists lists, Layouts layouts) {
        this.fees = fees;
        this.lists = lists;
        this.layouts = layouts;
    }

    @Needs("members.read")
    @GetMapping("/members/fees")
    ModelAndView list(
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String after,
            Viewer viewer) {
        int asked = Typed.year(year).orElseGet(() -> fees.today().getYear());
        var cursor = Cursor.read(after)
                .filter(one -> one.order().equals(FeeLists.ORDER))
                .orElse(null);
        return page(asked, show.equals("unpaid"), cursor, OpeningForm.of(asked), viewer, FormErrors.NONE);
    }

    @Needs("members.edit")
    @PostMapping("/members/fees")
    Object open(
            @ModelAttribute OpeningForm form, Viewer viewer, HttpServletRequest request, RedirectAttributes redirect) {
        var layout = layouts.of(request);
        var errors = form.errors(layout);
        int year = Typed.year(form.forYear()).orElseGet(() -> fees.today().getYear());
        if (!errors.isEmpty()) {
            return page(year, false, null, form, viewer, errors);
        }
        int entered = fees.open(
                year, Typed.amount(form.amount()).orElseThrow(), Objects.requireNonNull(Day.read(form.due())));
        Notices.done(redirect, layout.t("membership.fees.opened", entered));
        return See.other("/members/fees?year=" + year);
    }

    private ModelAndView page(
            int year, boolean unpaid, @Nullable Cursor after, OpeningForm form, Viewer viewer, FormErrors errors) {
        var filters = new HashMap<>(Map.of("year", Integer.toString(year)));
        if (unpaid) {
            filters.put("unpaid", "yes");
        }
        var page = new FeesPage(
                year,
                lists.years(),
                lists.page(new Asked(filters, FeeLists.ORDER, after, LENGTH)),
                lists.sums(year),
                unpaid,
                after != null,
                fees.today(),
                viewer.may("members.edit"),
                form,
                errors);
        return new ModelAndView(
                "desk/membership/fees/list",
                Map.of("page", page),
                errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
