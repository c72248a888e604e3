package org.megdan.desk.team.todos;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.desk.team.Typed;
import org.megdan.platform.access.SignedIn;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.See;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A task: how it stands and what is said of it. */
@SignedIn
@Controller
class TaskController {

    private static final int LONGEST = 1000;

    private final Tasks tasks;
    private final TaskPages pages;
    private final Layouts layouts;

    TaskController(Tasks tasks, TaskPages pages, Layouts layouts) {
        this.tasks = tasks;
        this.pages = pages;
        this.layouts = layouts;
    }

    @GetMapping("/my/todos/{id}")
    ModelAndView show(@PathVariable UUID id, @RequestParam @Nullable Long older, HttpServletRequest request) {
        return pages.of(id, older, FormErrors.NONE, Map.of(), layouts.of(request));
    }

    /** @param list it was ended in the list, where one stays */
    @PostMapping("/my/todos/{id}/end")
    Object end(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "DONE") Task.State state,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "false") boolean list,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        if (words.length() > LONGEST) {
            var errors = FormErrors.of("words", layout.t("team.functions.long"));
            return pages.of(id, null, errors, Map.of("words", words), layout);
        }
        tasks.end(id, state, Typed.text(words));
        Notices.done(redirect, layout.t(state == Task.State.DONE ? "team.todos.was-done" : "team.todos.was-dropped"));
        return See.other(list ? "/my/todos" : "/my/todos/" + id);
    }

    @PostMapping("/my/todos/{id}/reopening")
    Object reopen(@PathVariable UUID id, HttpServletRequest request, RedirectAttributes redirect) {
        tasks.reopen(id);
        Notices.done(redirect, layouts.of(request).t("team.todos.reopened"));
        return See.other("/my/todos/" + id);
    }

    @PostMapping("/my/todos/{id}/comments")
    Object comment(@PathVariable UUID id, @RequestParam(defaultValue = "") String comment, HttpServletRequest request) {
        var layout = layouts.of(request);
        var words = Typed.text(comment);
        if (words.isEmpty() || words.length() > LONGEST) {
            var key = words.isEmpty() ? "team.todos.comment.empty" : "team.functions.long";
            return pages.of(id, null, FormErrors.of("comment", layout.t(key)), Map.of("comment", comment), layout);
        }
        tasks.comment(id, words);
        return See.other("/my/todos/" + id + "#comments");
    }
}
