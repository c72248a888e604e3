package org.megdan.desk.strategy.years;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.megdan.core.plans.ActivityRow;
import org.megdan.core.plans.Progress;
import org.megdan.core.plans.ProgressNote;
import org.megdan.desk.strategy.subjects.Typed;
import org.megdan.platform.access.SignedIn;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.See;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** For editors and for who answers for the activity in person; for others it is not there. */
@SignedIn
@Controller
class ProgressController {

    private static final List<ActivityRow.State> SAID = List.of(
            ActivityRow.State.NOT_STARTED,
            ActivityRow.State.IN_PROGRESS,
            ActivityRow.State.DONE,
            ActivityRow.State.CANCELLED);

    private final Progress progress;
    private final Layouts layouts;

    ProgressController(Progress progress, Layouts layouts) {
        this.progress = progress;
        this.layouts = layouts;
    }

    @GetMapping("/strategy/{slug}/activities/{id}")
    ModelAndView ask(@PathVariable UUID id, Viewer viewer, HttpServletRequest request) {
        var row = progress.find(id, viewer).orElseThrow(NotFound::new);
        var state = row.state() == ActivityRow.State.LATE ? ActivityRow.State.IN_PROGRESS : row.state();
        return page(
                row, state.name(), Objects.toString(row.doneOn(), ""), row.progressNote(), FormErrors.NONE, request);
    }

    @PostMapping("/strategy/{slug}/activities/{id}")
    ModelAndView note(
            @PathVariable UUID id,
            @RequestParam ActivityRow.State state,
            @RequestParam(defaultValue = "") String doneOn,
            @RequestParam(defaultValue = "") String note,
            Viewer viewer,
            HttpServletRequest request) {
        var row = progress.find(id, viewer).orElseThrow(NotFound::new);
        var typed = new Typed(layouts.of(request));
        var day = typed.day("doneOn", doneOn.strip());
        if (!SAID.contains(state) || state == ActivityRow.State.DONE && doneOn.isBlank()) {
            typed.wrong("doneOn", "strategy.years.done-when");
        }
        if (!typed.errors().isEmpty()) {
            var page = page(row, state.name(), doneOn, note, typed.errors(), request);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        progress.note(id, new ProgressNote(state, day, note));
        return new ModelAndView(See.other(back(row)));
    }

    private ModelAndView page(
            ActivityRow row, String state, String doneOn, String note, FormErrors errors, HttpServletRequest request) {
        var layout = layouts.of(request);
        var page = new ProgressPage(
                "/strategy/" + row.slug() + "/activities/" + row.id(),
                back(row),
                row.title(),
                (row.nodeCode() + " " + row.nodeTitle()).strip(),
                SAID.stream().map(said -> choice(said, layout)).toList(),
                state,
                doneOn,
                note,
                errors);
        return new ModelAndView("desk/strategy/years/progress", "page", page);
    }

    private static Choice choice(ActivityRow.State state, Layout layout) {
        return new Choice(
                state.name(), layout.t("plans.activity." + state.name().toLowerCase(Locale.ROOT)));
    }

    private static String back(ActivityRow row) {
        return "/strategy/" + row.slug() + "/years/" + row.year();
    }
}
