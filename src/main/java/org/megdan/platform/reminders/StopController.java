package org.megdan.platform.reminders;

import java.util.UUID;
import org.megdan.platform.access.Open;
import org.megdan.platform.web.EvenWithoutRoom;
import org.megdan.platform.web.Fresh;
import org.megdan.platform.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The link of a letter that ends these letters, for people and for their mail programs (RFC 8058). Opening it changes
 * nothing, since scanners open links too. The word is all the proof there is: nobody signs in and no form token is asked
 * for; the answer is a page and no redirect, which mail programs do not follow.
 */
@Open
@Fresh
@Controller
class StopController {

    static final String PATH = "/reminders/stop/";

    private final SentDigests sent;
    private final Choices choices;

    StopController(SentDigests sent, Choices choices) {
        this.sent = sent;
        this.choices = choices;
    }

    @GetMapping(PATH + "{word}")
    String show(@PathVariable String word, Model model) {
        account(word);
        model.addAttribute("page", new StopPage(PATH + word, false));
        return "platform/reminders/stop";
    }

    @EvenWithoutRoom
    @PostMapping(PATH + "{word}")
    String create(@PathVariable String word, Model model) {
        choices.choose(account(word), Wanted.NONE);
        model.addAttribute("page", new StopPage(PATH + word, true));
        return "platform/reminders/stop";
    }

    private UUID account(String word) {
        return sent.account(word).orElseThrow(NotFound::new);
    }
}
