package org.megdan.desk.team.meetings;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.megdan.desk.team.Typed;
import org.megdan.platform.access.Needs;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.Refusal;
import org.megdan.platform.web.See;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Needs("team.edit")
@Controller
class MeetingEditController {

    private final Meetings meetings;
    private final Layouts layouts;
    private final Clock clock;

    MeetingEditController(Meetings meetings, Layouts layouts, Clock clock) {
        this.meetings = meetings;
        this.layouts = layouts;
        this.clock = clock;
    }

    @GetMapping("/team/meetings/new")
    ModelAndView add(HttpServletRequest request) {
        var form = new MeetingForm("", Language.today(clock), "", 0);
        return MeetingFormPage.of(form, null, FormErrors.NONE, layouts.of(request));
    }

    @PostMapping("/team/meetings/new")
    Object create(
            @Valid @ModelAttribute MeetingForm form,
            BindingResult found,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        if (found.hasErrors()) {
            return MeetingFormPage.of(form, null, FormErrors.of(found, layout), layout);
        }
        var id = meetings.write(
                Objects.requireNonNull(form.heldOn()), Typed.line(form.title()), Typed.text(form.notes()));
        Notices.done(redirect, layout.t("team.meetings.written"));
        return See.other("/team/meetings/" + id);
    }

    @GetMapping("/team/meetings/{id}/edit")
    ModelAndView edit(@PathVariable UUID id, HttpServletRequest request) {
        var meeting = meetings.find(id).orElseThrow(NotFound::new);
        return MeetingFormPage.of(MeetingForm.of(meeting), meeting, FormErrors.NONE, layouts.of(request));
    }

    @PostMapping("/team/meetings/{id}/edit")
    Object update(
            @PathVariable UUID id,
            @Valid @ModelAttribute MeetingForm form,
            BindingResult found,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        var stored = meetings.find(id).orElseThrow(NotFound::new);
        if (found.hasErrors()) {
            return MeetingFormPage.of(form, stored, FormErrors.of(found, layout), layout);
        }
        try {
            meetings.change(
                    id,
                    form.seen(),
                    Objects.requireNonNull(form.heldOn()),
                    Typed.line(form.title()),
                    Typed.text(form.notes()));
        } catch (Refusal refusal) {
            var errors = FormErrors.of("", layout.t(refusal.key(), refusal.arguments()));
            return MeetingFormPage.of(form, meetings.find(id).orElseThrow(NotFound::new), errors, layout);
        }
        Notices.done(redirect, layout.t("team.saved"));
        return See.other("/team/meetings/" + id);
    }
}
