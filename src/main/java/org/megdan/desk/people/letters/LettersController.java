package org.megdan.desk.people.letters;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.access.Needs;
import org.megdan.platform.mail.Mailer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Needs("system.admin")
@Controller
class LettersController {

    private final Mailer mailer;

    LettersController(Mailer mailer) {
        this.mailer = mailer;
    }

    @GetMapping("/people/letters")
    ModelAndView show(@RequestParam @Nullable UUID before) {
        return new ModelAndView(
                "desk/people/letters", Map.of("page", new LettersPage(mailer.list(before), mailer.hasServer())));
    }
}
