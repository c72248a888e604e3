package org.megdan.desk.membership.code;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.megdan.desk.membership.DecisionForm;
import org.megdan.desk.membership.DecisionTyped;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.Refusal;
import org.megdan.platform.web.See;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The next version of the code: written by the office, adopted by a decision. */
@Controller
class CodeDraftController {

    private final Codes codes;
    private final AskAnew askAnew;
    private final DecisionTyped typed;
    private final Layouts layouts;

    CodeDraftController(Codes codes, AskAnew askAnew, DecisionTyped typed, Layouts layouts) {
        this.codes = codes;
        this.askAnew = askAnew;
        this.typed = typed;
        this.layouts = layouts;
    }

    @Needs("members.read")
    @GetMapping("/members/code/draft")
    ModelAndView show(Viewer viewer) {
        return page(null, DecisionForm.EMPTY, FormErrors.NONE, FormErrors.NONE, viewer);
    }

    @Needs("members.edit")
    @PostMapping("/members/code/draft")
    Object write(
            @Valid @ModelAttribute CodeForm form,
            BindingResult found,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        if (found.hasErrors()) {
            return page(form, DecisionForm.EMPTY, FormErrors.of(found, layout), FormErrors.NONE, viewer);
        }
        try {
            codes.write(form.seen(), form.plainTitle(), form.paragraphs());
        } catch (Refusal refusal) {
            int now = codes.draft().map(Code::lock).orElse(0);
            var errors = FormErrors.of("", layout.t(refusal.key(), refusal.arguments()));
            var again = new CodeForm(now, form.title(), form.text());
            return page(again, DecisionForm.EMPTY, errors, FormErrors.NONE, viewer);
        }
        Notices.done(redirect, layout.t("membership.saved"));
        return See.other("/members/code/draft");
    }

    @Needs("members.decide")
    @PostMapping("/members/code/adoption")
    Object adopt(
            @Valid @ModelAttribute DecisionForm form,
            BindingResult found,
            @RequestParam(defaultValue = "") String sha256,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        var errors = typed.errors(form, found, layout, true);
        if (errors.isEmpty()) {
            try {
                int asked = askAnew.adopt(form.decision(), sha256);
                Notices.done(redirect, layout.t("membership.code.adopted", asked));
                return See.other("/members/code");
            } catch (Refusal refusal) {
                errors = FormErrors.of("", layout.t(refusal.key(), refusal.arguments()));
            }
        }
        return page(null, form, FormErrors.NONE, errors, viewer);
    }

    private ModelAndView page(
            @Nullable CodeForm typedForm, DecisionForm decision, FormErrors errors, FormErrors wrong, Viewer viewer) {
        var draft = codes.draft();
        var form = typedForm != null
                ? typedForm
                : draft.map(code -> CodeForm.of(code, code.lock()))
                        .or(() -> codes.inForce().map(code -> CodeForm.of(code, 0)))
                        .orElse(new CodeForm(0, "", ""));
        var page = new CodeDraftPage(
                form,
                draft.orElse(null),
                decision,
                errors,
                wrong,
                viewer.may("members.edit"),
                viewer.may("members.decide"));
        return new ModelAndView(
                "desk/membership/code/draft",
                Map.of("page", page),
                errors.isEmpty() && wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
