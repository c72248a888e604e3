package org.megdan.desk.protection.retention;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Objects;
import org.megdan.core.actors.retention.Retention;
import org.megdan.core.actors.retention.Rule;
import org.megdan.platform.access.Needs;
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

/** The rule of one kind of tie. */
@Needs("actors.edit")
@Controller
class RuleController {

    private final Retention retention;
    private final Layouts layouts;

    RuleController(Retention retention, Layouts layouts) {
        this.retention = retention;
        this.layouts = layouts;
    }

    @GetMapping("/protection/retention/rules/{kind}")
    ModelAndView edit(@PathVariable String kind) {
        var rule = rule(kind);
        return page(new RulePage(
                rule.kind(), Integer.toString(rule.months()), rule.then().name(), FormErrors.NONE));
    }

    @PostMapping("/protection/retention/rules/{kind}")
    Object update(
            @PathVariable String kind,
            @Valid @ModelAttribute RuleForm form,
            BindingResult found,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        var rule = rule(kind);
        if (found.hasErrors()) {
            var typed = Objects.requireNonNullElse(form.months(), "");
            var then = form.then() == null ? "" : form.then().name();
            return page(new RulePage(rule.kind(), typed, then, FormErrors.of(found, layout)));
        }
        retention.change(kind, Integer.parseInt(form.months().strip()), Objects.requireNonNull(form.then()));
        Notices.done(redirect, layout.t("protection.rule.done"));
        return See.other("/protection/retention");
    }

    private Rule rule(String kind) {
        return retention.rules().stream()
                .filter(rule -> rule.kind().code().equals(kind))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static ModelAndView page(RulePage page) {
        var status = page.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("desk/protection/rule", Map.of("page", page), status);
    }
}
