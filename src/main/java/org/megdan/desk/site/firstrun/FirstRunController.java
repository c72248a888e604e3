package org.megdan.desk.site.firstrun;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.Network;
import org.megdan.platform.access.Open;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Fresh;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Notices;
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

/** Asked once in the life of an installation; afterwards the address does not exist. */
@Open
@Fresh
@Controller
class FirstRunController {

    private final FoundNetwork founding;
    private final Network network;
    private final FirstRunCode code;
    private final Layouts layouts;

    FirstRunController(FoundNetwork founding, Network network, FirstRunCode code, Layouts layouts) {
        this.founding = founding;
        this.network = network;
        this.code = code;
        this.layouts = layouts;
    }

    @GetMapping("/first-run")
    ModelAndView show(@RequestParam(name = "code", required = false) @Nullable String typed) {
        refuseWhenFounded();
        return page(new FirstRunPage(typed, "", "", "", FormErrors.NONE));
    }

    @PostMapping("/first-run")
    Object create(
            @Valid @ModelAttribute FirstRunForm form,
            BindingResult found,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        refuseWhenFounded();
        var layout = layouts.of(request);
        if (found.hasErrors()) {
            return page(FirstRunPage.of(form, FormErrors.of(found, layout)));
        }
        if (!code.is(Objects.requireNonNullElse(form.code(), ""))) {
            return page(FirstRunPage.of(form, FormErrors.of("code", layout.t("site.first-run.code.wrong"))));
        }
        if (founding.isGuessed(form)) {
            return page(FirstRunPage.of(form, FormErrors.of("password", layout.t("site.first-run.password.guessed"))));
        }
        founding.found(form, layout.language());
        Notices.done(redirect, layout.t("site.first-run.done"));
        return See.other("/sign-in");
    }

    private void refuseWhenFounded() {
        if (network.isFounded()) {
            throw new NotFound();
        }
    }

    private static ModelAndView page(FirstRunPage page) {
        return new ModelAndView(
                "desk/site/first_run",
                Map.of("page", page),
                page.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
