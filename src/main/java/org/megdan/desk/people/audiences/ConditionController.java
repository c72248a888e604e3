package org.megdan.desk.people.audiences;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.audiences.Audience;
import org.megdan.core.actors.audiences.Audiences;
import org.megdan.platform.access.Needs;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.Refusal;
import org.megdan.platform.web.See;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** One condition more, or one less; the page of the question counts anew each time. */
@Needs("actors.edit")
@Controller
class ConditionController {

    private static final int OFFERED = 12;
    private static final List<ActorKind> OTHERS =
            List.of(ActorKind.ORGANISATION, ActorKind.GROUP, ActorKind.PUBLIC_BODY);

    private final Audiences audiences;
    private final ConditionChoices choices;
    private final Actors actors;
    private final Layouts layouts;

    ConditionController(Audiences audiences, ConditionChoices choices, Actors actors, Layouts layouts) {
        this.audiences = audiences;
        this.choices = choices;
        this.actors = actors;
        this.layouts = layouts;
    }

    @GetMapping("/people/audiences/{id}/conditions/{kind}")
    ModelAndView show(@PathVariable UUID id, @PathVariable String kind) {
        return page(find(id), sort(kind), ConditionForm.EMPTY, FormErrors.NONE);
    }

    @PostMapping("/people/audiences/{id}/conditions/{kind}")
    Object create(
            @PathVariable UUID id,
            @PathVariable String kind,
            @Valid @ModelAttribute ConditionForm form,
            BindingResult found,
            HttpServletRequest request) {
        var layout = layouts.of(request);
        var audience = find(id);
        var sort = sort(kind);
        var errors = found.hasErrors() ? FormErrors.of(found, layout) : form.missing(sort, layout);
        if (!errors.isEmpty()) {
            return page(audience, sort, form, errors);
        }
        try {
            audiences.add(audience, form.jointOrAnd(), form.condition(sort));
        } catch (Refusal refusal) {
            return page(audience, sort, form, FormErrors.of("", layout.t(refusal.key(), refusal.arguments())));
        }
        return See.other("/people/audiences/" + id);
    }

    /** @param version that the button was drawn with, since places move when somebody else takes one away */
    @PostMapping("/people/audiences/{id}/conditions/removal")
    RedirectView remove(
            @PathVariable UUID id,
            @RequestParam int clause,
            @RequestParam int condition,
            @RequestParam int version,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var audience = find(id);
        if (audience.version() == version) {
            audiences.drop(audience, clause, condition);
        } else {
            Notices.warn(redirect, layouts.of(request).t("actors.audiences.refused.changed"));
        }
        return See.other("/people/audiences/" + id);
    }

    private Audience find(UUID id) {
        return audiences.find(id).orElseThrow(NotFound::new);
    }

    private static ConditionForm.Sort sort(String kind) {
        return ConditionForm.Sort.find(kind).orElseThrow(NotFound::new);
    }

    private ModelAndView page(Audience audience, ConditionForm.Sort sort, ConditionForm form, FormErrors errors) {
        var page = new ConditionPage(audience, sort, form, choices.all(), found(form), errors);
        return new ModelAndView(
                "desk/people/audiences/condition",
                Map.of("page", page),
                errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private List<ActorName> found(ConditionForm form) {
        return form.words().isBlank() ? List.of() : actors.search(form.words(), OTHERS, OFFERED);
    }
}
