package org.megdan.desk.people.audiences;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.audiences.Audiences;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Languages;
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
import org.springframework.web.servlet.view.RedirectView;

/** Saved questions: the list, one of them with whom it finds, and their names. */
@Controller
class AudienceController {

    private final Audiences audiences;
    private final AudiencePages pages;
    private final Layouts layouts;

    AudienceController(Audiences audiences, AudiencePages pages, Layouts layouts) {
        this.audiences = audiences;
        this.pages = pages;
        this.layouts = layouts;
    }

    @Needs("actors.read")
    @GetMapping("/people/audiences")
    ModelAndView list(Viewer viewer, HttpServletRequest request) {
        var all = audiences.all();
        var page =
                new AudienceListPage(all, audiences.sentences(all, Languages.of(request)), viewer.may("actors.edit"));
        return new ModelAndView("desk/people/audiences/index", "page", page);
    }

    @Needs("actors.read")
    @GetMapping("/people/audiences/{id}")
    ModelAndView show(
            @PathVariable UUID id,
            @RequestParam @Nullable String who,
            @RequestParam @Nullable String after,
            HttpServletRequest request) {
        return pages.show(id, who, after, Languages.of(request));
    }

    @Needs("actors.edit")
    @GetMapping("/people/audiences/new")
    ModelAndView begin() {
        return pages.form(null, AudienceForm.EMPTY, FormErrors.NONE);
    }

    @Needs("actors.edit")
    @PostMapping("/people/audiences/new")
    Object create(@Valid @ModelAttribute AudienceForm form, BindingResult found, HttpServletRequest request) {
        var layout = layouts.of(request);
        if (found.hasErrors()) {
            return pages.form(null, form, FormErrors.of(found, layout));
        }
        try {
            return See.other(
                    "/people/audiences/" + audiences.create(form.plainName(), form.purpose(), form.actorKind()));
        } catch (Refusal refusal) {
            return pages.form(null, form, FormErrors.of("name", layout.t(refusal.key(), refusal.arguments())));
        }
    }

    @Needs("actors.edit")
    @GetMapping("/people/audiences/{id}/edit")
    ModelAndView edit(@PathVariable UUID id) {
        var audience = audiences.find(id).orElseThrow(NotFound::new);
        return pages.form(id, AudienceForm.of(audience), FormErrors.NONE);
    }

    @Needs("actors.edit")
    @PostMapping("/people/audiences/{id}/edit")
    Object update(
            @PathVariable UUID id,
            @Valid @ModelAttribute AudienceForm form,
            BindingResult found,
            HttpServletRequest request) {
        var layout = layouts.of(request);
        if (found.hasErrors()) {
            return pages.form(id, form, FormErrors.of(found, layout));
        }
        try {
            audiences.rename(id, form.seenVersion(), form.plainName(), form.purpose());
        } catch (Refusal refusal) {
            return pages.form(id, form, FormErrors.of("name", layout.t(refusal.key(), refusal.arguments())));
        }
        return See.other("/people/audiences/" + id);
    }

    @Needs("actors.edit")
    @PostMapping("/people/audiences/{id}/removal")
    RedirectView remove(@PathVariable UUID id, HttpServletRequest request, RedirectAttributes redirect) {
        audiences.remove(id);
        Notices.done(redirect, layouts.of(request).t("people.audiences.removed"));
        return See.other("/people/audiences");
    }
}
