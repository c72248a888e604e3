package org.megdan.desk.membership.programmes;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.megdan.desk.membership.Mark;
import org.megdan.platform.access.Needs;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.Refusal;
import org.megdan.platform.web.See;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Publishes the next version of the criteria, and sets whether applications are taken. */
@Needs("members.edit")
@Controller
class CriteriaEditController {

    private final Programmes programmes;
    private final CriteriaVersions versions;
    private final Layouts layouts;

    CriteriaEditController(Programmes programmes, CriteriaVersions versions, Layouts layouts) {
        this.programmes = programmes;
        this.versions = versions;
        this.layouts = layouts;
    }

    @GetMapping("/members/criteria/{mark}/edit")
    ModelAndView edit(@PathVariable String mark) {
        var programme = programme(mark);
        return page(new CriteriaEditPage(programme, stored(programme), FormErrors.NONE, FormErrors.NONE));
    }

    @PostMapping("/members/criteria/{mark}/edit")
    Object publish(
            @PathVariable String mark,
            @RequestParam Map<String, String> sent,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var programme = programme(mark);
        var layout = layouts.of(request);
        var form = CriteriaForm.read(sent);
        var errors = form.errors(layout);
        if (errors.isEmpty()) {
            try {
                int number = versions.publish(programme, form.seen(), form.criteria());
                Notices.done(redirect, layout.t("membership.criteria.published", number));
                return See.other("/members/criteria");
            } catch (Refusal refusal) {
                errors = FormErrors.of("", layout.t(refusal.key(), refusal.arguments()));
                // the next try goes on from what is there now
                form = new CriteriaForm(newest(programme(mark)), form.lines());
            }
        }
        return page(new CriteriaEditPage(programme, form, errors, FormErrors.NONE));
    }

    @PostMapping("/members/criteria/{mark}/settings")
    Object set(
            @PathVariable String mark,
            @RequestParam(defaultValue = "false") boolean open,
            @RequestParam(defaultValue = "") String months,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var programme = programme(mark);
        var layout = layouts.of(request);
        var typed = months.strip();
        if (!typed.isEmpty() && !(typed.matches("[0-9]{1,3}") && isTime(Integer.parseInt(typed)))) {
            var errors = FormErrors.of("months", layout.t("membership.programme.months.wrong"));
            return page(new CriteriaEditPage(programme, stored(programme), FormErrors.NONE, errors));
        }
        programmes.set(programme, open, typed.isEmpty() ? null : Integer.valueOf(typed));
        Notices.done(redirect, layout.t("membership.saved"));
        return See.other("/members/criteria");
    }

    private static boolean isTime(int months) {
        return months >= 1 && months <= 120;
    }

    private Programme programme(String mark) {
        return Mark.find(mark).flatMap(programmes::of).orElseThrow(NotFound::new);
    }

    private CriteriaForm stored(Programme programme) {
        var all = versions.inForce(programme.id()).map(Criteria::all).orElse(List.of());
        return CriteriaForm.of(all, newest(programme));
    }

    private static int newest(Programme programme) {
        var number = programme.criteria();
        return number == null ? 0 : number;
    }

    private static ModelAndView page(CriteriaEditPage page) {
        var isFine = page.errors().isEmpty() && page.settings().isEmpty();
        return new ModelAndView(
                "desk/membership/programmes/edit",
                Map.of("page", page),
                isFine ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
