package org.megdan.desk.strategy.imports;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.NetworkWords;
import org.megdan.core.plans.PlanRefusal;
import org.megdan.platform.access.Needs;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.See;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The words of the network by which documents are read. */
@Needs("plans.edit")
@Controller
class WordController {

    private static final String ALL = "/strategy/imports/words";

    private final NetworkWords words;
    private final Layouts layouts;

    WordController(NetworkWords words, Layouts layouts) {
        this.words = words;
        this.layouts = layouts;
    }

    @GetMapping(ALL)
    ModelAndView list(@RequestParam(required = false) @Nullable UUID back, HttpServletRequest request) {
        return page(WordForm.EMPTY, back, FormErrors.NONE, HttpStatus.OK, request);
    }

    @PostMapping(ALL)
    ModelAndView create(
            @ModelAttribute WordForm form,
            @RequestParam(required = false) @Nullable UUID back,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        var errors = form.errors(layout);
        if (!errors.isEmpty()) {
            return page(form, back, errors, HttpStatus.UNPROCESSABLE_CONTENT, request);
        }
        try {
            words.add(form.asWord());
        } catch (PlanRefusal refusal) {
            var why = FormErrors.of("word", layout.t(refusal.key(), refusal.arguments()));
            return page(form, back, why, HttpStatus.UNPROCESSABLE_CONTENT, request);
        }
        Notices.done(redirect, layout.t("strategy.words.added", form.asWord().text()));
        return new ModelAndView(See.other(address(back)));
    }

    @PostMapping(ALL + "/{id}/removal")
    RedirectView remove(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID back,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var removed = words.remove(id);
        Notices.done(redirect, layouts.of(request).t("strategy.words.removed", removed.text()));
        return See.other(address(back));
    }

    private ModelAndView page(
            WordForm form, @Nullable UUID back, FormErrors errors, HttpStatus status, HttpServletRequest request) {
        var page = new WordsPages(layouts.of(request), words.own()).of(form, back, errors);
        var view = new ModelAndView("desk/strategy/imports/words", "page", page);
        view.setStatus(status);
        return view;
    }

    private static String address(@Nullable UUID back) {
        return back == null ? ALL : ALL + "?back=" + back;
    }
}
