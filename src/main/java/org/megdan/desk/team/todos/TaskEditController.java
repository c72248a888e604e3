package org.megdan.desk.team.todos;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.access.SignedIn;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.FormErrors;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@SignedIn
@Controller
class TaskEditController {

    private final TaskShelf shelf;
    private final Tasks tasks;
    private final TaskForms forms;
    private final Layouts layouts;

    TaskEditController(TaskShelf shelf, Tasks tasks, TaskForms forms, Layouts layouts) {
        this.shelf = shelf;
        this.tasks = tasks;
        this.forms = forms;
        this.layouts = layouts;
    }

    @GetMapping("/my/todos/new")
    ModelAndView add(
            @RequestParam @Nullable UUID meeting,
            @RequestParam(defaultValue = "") String q,
            Viewer viewer,
            HttpServletRequest request) {
        checkMeeting(meeting, viewer);
        return forms.page(TaskForm.empty(viewer.person(), meeting, q), null, FormErrors.NONE, layouts.of(request));
    }

    @PostMapping("/my/todos/new")
    Object create(
            @Valid @ModelAttribute TaskForm form,
            BindingResult found,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        form.checkFor(viewer.person(), viewer);
        checkMeeting(form.meeting(), viewer);
        var errors = forms.errors(form, found, layout);
        if (!errors.isEmpty()) {
            return forms.page(form, null, errors, layout);
        }
        var id = tasks.give(form.draft());
        Notices.done(redirect, layout.t("team.todos.given"));
        return See.other(form.meeting() == null ? "/my/todos/" + id : "/team/meetings/" + form.meeting());
    }

    @GetMapping("/my/todos/{id}/edit")
    ModelAndView edit(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String q,
            Viewer viewer,
            HttpServletRequest request) {
        var task = task(id, viewer);
        return forms.page(TaskForm.of(task, q), task, FormErrors.NONE, layouts.of(request));
    }

    @PostMapping("/my/todos/{id}/edit")
    Object update(
            @PathVariable UUID id,
            @Valid @ModelAttribute TaskForm form,
            BindingResult found,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        var task = task(id, viewer);
        form.checkFor(task.person(), viewer);
        var errors = forms.errors(form, found, layout);
        if (!errors.isEmpty()) {
            return forms.page(form, task, errors, layout);
        }
        try {
            tasks.change(id, form.seen(), form.draft());
        } catch (Refusal refusal) {
            var wrong = FormErrors.of("", layout.t(refusal.key(), refusal.arguments()));
            return forms.page(form, task(id, viewer), wrong, layout);
        }
        Notices.done(redirect, layout.t("team.saved"));
        return See.other("/my/todos/" + id);
    }

    private Task task(UUID id, Viewer viewer) {
        return shelf.find(id, viewer)
                .filter(task -> task.mayBeChangedBy(viewer))
                .orElseThrow(NotFound::new);
    }

    /** What follows from a meeting is written by whoever writes its notes. */
    private void checkMeeting(@Nullable UUID meeting, Viewer viewer) {
        if (meeting != null
                && (!viewer.may("team.edit") || shelf.meeting(meeting).isEmpty())) {
            throw new NotFound();
        }
    }
}
