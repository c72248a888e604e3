package org.megdan.desk.team.mentors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Objects;
import org.megdan.desk.team.Typed;
import org.megdan.platform.access.Needs;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.Refusal;
import org.megdan.platform.web.See;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Needs("team.edit")
@Controller
class NewMentorController {

    private final Mentorings pairs;
    private final MentorPages pages;
    private final Layouts layouts;

    NewMentorController(Mentorings pairs, MentorPages pages, Layouts layouts) {
        this.pairs = pairs;
        this.pages = pages;
        this.layouts = layouts;
    }

    @GetMapping("/team/mentors/new")
    ModelAndView add(@RequestParam(defaultValue = "") String q, HttpServletRequest request) {
        return pages.form(MentorForm.empty(), q, FormErrors.NONE, layouts.of(request));
    }

    @PostMapping("/team/mentors/new")
    Object create(
            @Valid @ModelAttribute MentorForm form,
            BindingResult found,
            @RequestParam(defaultValue = "") String q,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        var errors = errors(form, found, layout);
        if (!errors.isEmpty()) {
            return pages.form(form, q, errors, layout);
        }
        try {
            var id = pairs.begin(
                    Objects.requireNonNull(form.mentor()),
                    Objects.requireNonNull(form.learner()),
                    form.task(),
                    Typed.text(form.goal()));
            Notices.done(redirect, layout.t("team.mentors.begun"));
            return See.other("/team/mentors/" + id);
        } catch (Refusal refusal) {
            var wrong = FormErrors.of("", layout.t(refusal.key(), refusal.arguments()));
            return pages.form(form, q, wrong, layout);
        }
    }

    private FormErrors errors(MentorForm form, BindingResult found, Layout layout) {
        if (found.hasErrors()) {
            return FormErrors.of(found, layout);
        }
        if (!pages.isPerson(form.mentor())) {
            return FormErrors.of("mentor", layout.t("team.mentors.mentor.empty"));
        }
        if (!pages.isPerson(form.learner())) {
            return FormErrors.of("learner", layout.t("team.mentors.learner.empty"));
        }
        return pages.isTask(form.task(), layout)
                ? FormErrors.NONE
                : FormErrors.of("task", layout.t("team.todos.node.unknown"));
    }
}
