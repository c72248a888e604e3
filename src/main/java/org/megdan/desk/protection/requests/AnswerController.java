package org.megdan.desk.protection.requests;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.megdan.core.actors.Actors;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.privacy.Looks;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.See;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Needs("actors.edit")
@Controller
class AnswerController {

    private final Requests requests;
    private final Actors actors;
    private final Looks looks;
    private final Layouts layouts;

    AnswerController(Requests requests, Actors actors, Looks looks, Layouts layouts) {
        this.requests = requests;
        this.actors = actors;
        this.looks = looks;
        this.layouts = layouts;
    }

    @GetMapping("/protection/requests/{id}")
    ModelAndView show(@PathVariable UUID id, Viewer viewer) {
        return page(get(id), "", "", FormErrors.NONE, viewer);
    }

    @PostMapping("/protection/requests/{id}")
    Object answer(
            @PathVariable UUID id,
            @Valid @ModelAttribute AnswerForm form,
            BindingResult found,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        var asked = get(id);
        if (found.hasErrors()) {
            var outcome = form.outcome() == null ? "" : form.outcome().name();
            return page(
                    asked,
                    outcome,
                    Objects.requireNonNullElse(form.answer(), ""),
                    FormErrors.of(found, layout),
                    viewer);
        }
        if (asked.kind() == Request.Kind.ERASE && form.outcome() == Request.Outcome.DONE) {
            return page(
                    asked,
                    "",
                    form.answer(),
                    FormErrors.of("outcome", layout.t("protection.answer.erase.done")),
                    viewer);
        }
        var isFirst = requests.answer(
                asked,
                Objects.requireNonNull(form.outcome()),
                form.answer().replace("\u0000", "").strip());
        if (!isFirst) {
            var late = page(
                    get(id), "", form.answer(), FormErrors.of("", layout.t("protection.answer.meanwhile")), viewer);
            late.setStatus(HttpStatus.CONFLICT);
            return late;
        }
        Notices.done(redirect, layout.t("protection.answer.done"));
        return See.other("/protection");
    }

    private Request get(UUID id) {
        return requests.find(id).orElseThrow(NotFound::new);
    }

    private ModelAndView page(Request asked, String outcome, String answer, FormErrors errors, Viewer viewer) {
        var person = actors.find(asked.person()).orElseThrow(NotFound::new);
        looks.at(person.id(), "protection.look.request");
        var page = new AnswerPage(asked, person, viewer.may("privacy.erase"), outcome, answer, errors);
        return new ModelAndView(
                "desk/protection/answer",
                Map.of("page", page),
                errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
