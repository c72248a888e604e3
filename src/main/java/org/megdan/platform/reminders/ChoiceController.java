package org.megdan.platform.reminders;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import org.megdan.platform.access.SignedIn;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.identity.Accounts;
import org.megdan.platform.mail.Mailer;
import org.megdan.platform.web.EvenWithoutRoom;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.See;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own choice: the weekly letter in a language, or none. */
@SignedIn
@Controller
class ChoiceController {

    private static final String PATH = "/account/reminders";

    private final Choices choices;
    private final Accounts accounts;
    private final Mailer mailer;
    private final Layouts layouts;

    ChoiceController(Choices choices, Accounts accounts, Mailer mailer, Layouts layouts) {
        this.choices = choices;
        this.accounts = accounts;
        this.mailer = mailer;
        this.layouts = layouts;
    }

    @GetMapping(PATH)
    ModelAndView show(Viewer viewer) {
        return page(viewer, FormErrors.NONE);
    }

    @EvenWithoutRoom
    @PostMapping(PATH)
    Object create(
            @RequestParam(defaultValue = "") String wanted,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        var chosen = Wanted.find(wanted);
        if (chosen.isEmpty()) {
            return page(viewer, FormErrors.of("wanted", layout.t("reminders.wanted.unknown")));
        }
        choices.choose(Objects.requireNonNull(viewer.account()), chosen.get());
        Notices.done(redirect, layout.t(chosen.get() == Wanted.NONE ? "reminders.stopped" : "reminders.kept"));
        return See.other("/account");
    }

    private ModelAndView page(Viewer viewer, FormErrors errors) {
        var account = accounts.find(Objects.requireNonNull(viewer.account())).orElseThrow(NotFound::new);
        var page = new ChoicePage(PATH, account.email(), choices.of(account), mailer.hasServer(), errors);
        return new ModelAndView(
                "platform/reminders/choice",
                Map.of("page", page),
                errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
