package org.megdan.desk.relations.letters;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorKind;
import org.megdan.desk.relations.letters.LettersPage.Part;
import org.megdan.platform.access.Needs;
import org.megdan.platform.mail.Mailer;
import org.megdan.platform.privacy.Looks;
import org.megdan.platform.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who will be asked, who was, what came back, and whom no letter reaches. */
@Needs("actors.edit")
@Controller
class LettersController {

    private final Letters letters;
    private final SendLetter sending;
    private final Mailer mailer;
    private final Looks looks;

    LettersController(Letters letters, SendLetter sending, Mailer mailer, Looks looks) {
        this.letters = letters;
        this.sending = sending;
        this.mailer = mailer;
        this.looks = looks;
    }

    @GetMapping("/relations/letters")
    ModelAndView planned() {
        return page(Part.PLANNED, letters.planned(), List.of());
    }

    @GetMapping("/relations/letters/corrections")
    ModelAndView corrections() {
        return page(Part.CORRECTIONS, letters.corrections(), List.of());
    }

    @GetMapping("/relations/letters/sent")
    ModelAndView sent(@RequestParam @Nullable UUID before) {
        return page(Part.SENT, letters.sent(before), List.of());
    }

    @GetMapping("/relations/letters/unreached")
    ModelAndView unreached() {
        return page(Part.UNREACHED, List.of(), letters.unreached(PlanLetters.kinds()));
    }

    @GetMapping("/relations/letters/{letter}")
    ModelAndView show(@PathVariable UUID letter) {
        var row = letters.find(letter).orElseThrow(NotFound::new);
        if (row.who().kind() == ActorKind.PERSON) {
            looks.at(row.who().id(), "relations.look.letter");
        }
        return new ModelAndView("desk/relations/letter", "page", new LetterPage(row, sending.preview(row)));
    }

    private ModelAndView page(Part part, List<LetterRow> rows, List<LettersPage.Unreached> unreached) {
        return new ModelAndView(
                "desk/relations/letters", "page", new LettersPage(part, rows, unreached, mailer.hasServer()));
    }
}
