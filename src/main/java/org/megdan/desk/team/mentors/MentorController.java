package org.megdan.desk.team.mentors;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.megdan.desk.team.Typed;
import org.megdan.platform.access.SignedIn;
import org.megdan.platform.web.EvenWithoutRoom;
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

/** Pairs, for the two and for whoever arranges the team. */
@SignedIn
@Controller
class MentorController {

    private static final int LONGEST_NOTE = 4000;
    private static final int LONGEST_OUTCOME = 2000;

    private final Mentorings pairs;
    private final MentorPages pages;
    private final Layouts layouts;

    MentorController(Mentorings pairs, MentorPages pages, Layouts layouts) {
        this.pairs = pairs;
        this.pages = pages;
        this.layouts = layouts;
    }

    @GetMapping("/team/mentors")
    ModelAndView index(HttpServletRequest request) {
        return pages.list(layouts.of(request));
    }

    @GetMapping("/team/mentors/{id}")
    ModelAndView show(@PathVariable UUID id, HttpServletRequest request) {
        return pages.of(id, FormErrors.NONE, "", "", layouts.of(request));
    }

    @PostMapping("/team/mentors/{id}/notes")
    Object note(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String heldOn,
            @RequestParam(defaultValue = "") String words,
            HttpServletRequest request) {
        var layout = layouts.of(request);
        var said = Typed.text(words);
        var day = Typed.day(heldOn);
        if (day.isEmpty()) {
            var errors = FormErrors.of("heldOn", layout.t("team.todos.absence.day"));
            return pages.of(id, errors, heldOn, words, layout);
        }
        if (said.isEmpty() || said.length() > LONGEST_NOTE) {
            var key = said.isEmpty() ? "team.todos.comment.empty" : "team.functions.long";
            return pages.of(id, FormErrors.of("words", layout.t(key)), heldOn, words, layout);
        }
        pairs.note(id, day.get(), said);
        return See.other("/team/mentors/" + id + "#notes");
    }

    @EvenWithoutRoom
    @PostMapping("/team/mentors/{id}/end")
    Object end(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String outcome,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        if (outcome.length() > LONGEST_OUTCOME) {
            return pages.of(id, FormErrors.of("outcome", layout.t("team.functions.long")), "", outcome, layout);
        }
        pairs.end(id, Typed.text(outcome));
        Notices.done(redirect, layout.t("team.mentors.ended"));
        return See.other("/team/mentors/" + id);
    }
}
