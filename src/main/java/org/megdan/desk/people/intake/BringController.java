package org.megdan.desk.people.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Decides about doubtful rows, brings a file in and takes it back. */
@Needs("actors.edit")
@Controller
class BringController {

    private static final String ROW = "row";

    private final Intakes intakes;
    private final IntakeAct act;
    private final IntakeWork work;
    private final IntakePages pages;
    private final Layouts layouts;

    BringController(Intakes intakes, IntakeAct act, IntakeWork work, IntakePages pages, Layouts layouts) {
        this.intakes = intakes;
        this.act = act;
        this.work = work;
        this.pages = pages;
        this.layouts = layouts;
    }

    @PostMapping("/people/intake/{id}/choices")
    RedirectView decide(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String state,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var intake = intakes.get(id);
        var choices = new HashMap<Integer, String>();
        request.getParameterMap().forEach((field, values) -> {
            if (field.matches(ROW + "\\d{1,7}")) {
                choices.put(Integer.valueOf(field.substring(ROW.length())), values[0].strip());
            }
        });
        var rest = request.getParameterValues("rest");
        act.decide(id, choices, rest == null ? List.of() : Arrays.asList(rest));
        Notices.done(redirect, layouts.of(request).t("people.intake.decided"));
        return See.other(intake.path() + (state.matches("[A-Z]+") ? "?state=" + state : ""));
    }

    @PostMapping("/people/intake/{id}/confirmation")
    ModelAndView bringIn(@PathVariable UUID id, HttpServletRequest request) {
        var intake = intakes.get(id);
        try {
            work.run(id, Standing.Act.BRING, progress -> bringIn(id, progress));
            return new ModelAndView(See.other(intake.path()));
        } catch (Refusal refusal) {
            return refused(intake, refusal, request);
        }
    }

    private void bringIn(UUID id, Progress progress) {
        int changed = act.bringIn(id, progress);
        if (changed > 0) {
            throw new Refusal(HttpStatus.CONFLICT, "people.intake.changed", changed);
        }
    }

    private ModelAndView refused(Intake intake, Refusal refusal, HttpServletRequest request) {
        var layout = layouts.of(request);
        var why = FormErrors.of("", layout.t(refusal.key(), refusal.arguments()));
        var page = pages.of(intake, "", 0, why, layout);
        page.setStatus(refusal.status());
        return page;
    }

    @EvenWithoutRoom
    @PostMapping("/people/intake/{id}/undo")
    RedirectView takeBack(@PathVariable UUID id) {
        var intake = intakes.get(id);
        act.takeBack(id);
        return See.other(intake.path());
    }

    @PostMapping("/people/intake/{id}/removal")
    RedirectView remove(@PathVariable UUID id, HttpServletRequest request, RedirectAttributes redirect) {
        var removed = intakes.get(id);
        if (!act.remove(id)) {
            // somebody confirmed it meanwhile: what became of it is told at its address
            return See.other(removed.path());
        }
        Notices.done(redirect, layouts.of(request).t("people.intake.removed", removed.name()));
        return See.other("/people/intake");
    }
}
