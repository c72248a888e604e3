package org.megdan.desk.people.words;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Map;
import org.megdan.core.actors.TieKind;
import org.megdan.core.actors.Ties;
import org.megdan.platform.access.Needs;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Kinds of ties. What rights they grant is shown and never changed here: a kind is given rights by the module whose door it opens. */
@Needs("actors.grant")
@Controller
class KindController {

    private static final String LIST = "/people/kinds";

    private final Ties ties;
    private final Layouts layouts;

    KindController(Ties ties, Layouts layouts) {
        this.ties = ties;
        this.layouts = layouts;
    }

    @GetMapping(LIST)
    ModelAndView list() {
        return list(KindForm.EMPTY, FormErrors.NONE);
    }

    @PostMapping(LIST)
    Object create(
            @Valid @ModelAttribute KindForm form,
            BindingResult found,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        return new Saving(layouts.of(request), redirect, LIST, "nameBg")
                .run(found, () -> ties.addKind(form.draft()), errors -> list(form, errors));
    }

    @GetMapping("/people/kinds/{code}")
    ModelAndView edit(@PathVariable String code) {
        var kind = kind(code);
        return one(kind, new NamesForm(kind.nameBg(), kind.nameEn()), FormErrors.NONE);
    }

    @PostMapping("/people/kinds/{code}")
    Object rename(
            @PathVariable String code,
            @Valid @ModelAttribute NamesForm form,
            BindingResult found,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var kind = kind(code);
        return new Saving(layouts.of(request), redirect, LIST, "nameBg")
                .run(
                        found,
                        () -> ties.renameKind(code, form.nameBg(), form.nameEn()),
                        errors -> one(kind, form, errors));
    }

    private ModelAndView list(KindForm form, FormErrors errors) {
        return view("desk/people/words/kinds", new KindsPage(ties.kinds(), form, errors), errors);
    }

    private static ModelAndView one(TieKind kind, NamesForm form, FormErrors errors) {
        return view("desk/people/words/kind", new KindPage(kind, form, errors), errors);
    }

    private static ModelAndView view(String template, Object page, FormErrors errors) {
        return new ModelAndView(
                template, Map.of("page", page), errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private TieKind kind(String code) {
        return ties.kinds().stream()
                .filter(kind -> kind.code().equals(code))
                .findAny()
                .orElseThrow(NotFound::new);
    }
}
