package org.megdan.desk.team.todos;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.desk.team.Typed;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
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

/** Who is away and when; why is not asked. */
@Needs("team.read")
@Controller
class AbsenceController {

    private final Absences absences;
    private final AbsencePages pages;
    private final Layouts layouts;

    AbsenceController(Absences absences, AbsencePages pages, Layouts layouts) {
        this.absences = absences;
        this.pages = pages;
        this.layouts = layouts;
    }

    @GetMapping("/team/absences")
    ModelAndView index(Viewer viewer) {
        return pages.of("", "", "", FormErrors.NONE, viewer);
    }

    @PostMapping("/team/absences")
    Object create(
            @RequestParam @Nullable UUID person,
            @RequestParam(defaultValue = "") String first,
            @RequestParam(defaultValue = "") String last,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        var who = person == null ? viewer.person() : person;
        var from = Typed.day(first);
        var until = Typed.day(last);
        if (who == null || !pages.isPerson(who)) {
            var errors = FormErrors.of("person", layout.t("team.functions.person.empty"));
            return pages.of("", first, last, errors, viewer);
        }
        if (from.isEmpty() || until.isEmpty()) {
            var errors = FormErrors.of(from.isEmpty() ? "first" : "last", layout.t("team.todos.absence.day"));
            return pages.of(who.toString(), first, last, errors, viewer);
        }
        try {
            absences.add(who, from.get(), until.get());
        } catch (Refusal refusal) {
            var errors = FormErrors.of("last", layout.t(refusal.key(), refusal.arguments()));
            return pages.of(who.toString(), first, last, errors, viewer);
        }
        Notices.done(redirect, layout.t("team.todos.absence.added"));
        return See.other("/team/absences");
    }

    @PostMapping("/team/absences/{id}/removal")
    Object remove(@PathVariable UUID id, HttpServletRequest request, RedirectAttributes redirect) {
        absences.remove(id);
        Notices.done(redirect, layouts.of(request).t("team.todos.absence.removed"));
        return See.other("/team/absences");
    }
}
