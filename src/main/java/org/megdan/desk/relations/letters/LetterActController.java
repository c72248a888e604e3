package org.megdan.desk.relations.letters;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.megdan.platform.access.Needs;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.See;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** What the team does with letters: plans those that are due, sends before the day, holds back, deals with corrections. */
@Needs("actors.edit")
@Controller
class LetterActController {

    private static final String LETTER = "/relations/letters/{letter}";

    private final Letters letters;
    private final PlanLetters planning;
    private final SendLetter sending;
    private final HoldLetter holding;
    private final Answers answers;
    private final Layouts layouts;

    LetterActController(
            Letters letters,
            PlanLetters planning,
            SendLetter sending,
            HoldLetter holding,
            Answers answers,
            Layouts layouts) {
        this.letters = letters;
        this.planning = planning;
        this.sending = sending;
        this.holding = holding;
        this.answers = answers;
        this.layouts = layouts;
    }

    @PostMapping("/relations/letters")
    RedirectView plan(HttpServletRequest request, RedirectAttributes redirect) {
        Notices.done(redirect, layouts.of(request).t("relations.letters.planned.done", planning.plan()));
        return See.other("/relations/letters");
    }

    @PostMapping("/relations/letters/sending")
    RedirectView sendAll(HttpServletRequest request, RedirectAttributes redirect) {
        var sent = letters.planned().stream()
                .filter(LetterRow::isPlanned)
                .filter(row -> sending.send(row.id()))
                .count();
        Notices.done(redirect, layouts.of(request).t("relations.letters.sent.done", sent));
        return See.other("/relations/letters/sent");
    }

    @PostMapping(LETTER + "/sending")
    RedirectView send(@PathVariable UUID letter, HttpServletRequest request, RedirectAttributes redirect) {
        var sent = sending.send(found(letter).id()) ? 1 : 0;
        Notices.done(redirect, layouts.of(request).t("relations.letters.sent.done", sent));
        return See.other("/relations/letters");
    }

    @PostMapping(LETTER + "/hold")
    RedirectView hold(@PathVariable UUID letter) {
        holding.hold(found(letter));
        return See.other("/relations/letters");
    }

    @PostMapping(LETTER + "/release")
    RedirectView release(@PathVariable UUID letter) {
        holding.release(found(letter));
        return See.other("/relations/letters");
    }

    @PostMapping(LETTER + "/settlement")
    RedirectView settle(@PathVariable UUID letter) {
        answers.settle(found(letter));
        return See.other("/relations/letters/corrections");
    }

    private LetterRow found(UUID letter) {
        return letters.find(letter).orElseThrow(NotFound::new);
    }
}
