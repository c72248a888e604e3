package org.megdan.desk.relations.letters;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.megdan.core.actors.ActorCard;
import org.megdan.core.actors.Actors;
import org.megdan.platform.access.Open;
import org.megdan.platform.web.EvenWithoutRoom;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Fresh;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.See;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The link of a letter, without signing in. Opening it changes nothing, since scanners open links too; it shows what is kept of
 * the one to whom the letter went, and nothing of anybody else.
 */
@Open
@Fresh
@Controller
class StillRightController {

    private static final int LONGEST = 4000;

    private final StillRight found;
    private final ToldTies told;
    private final Answers answers;
    private final Actors actors;
    private final Layouts layouts;

    StillRightController(StillRight found, ToldTies told, Answers answers, Actors actors, Layouts layouts) {
        this.found = found;
        this.told = told;
        this.answers = answers;
        this.actors = actors;
        this.layouts = layouts;
    }

    @GetMapping(StillRight.PATH + "{word}")
    ModelAndView show(@PathVariable String word, HttpServletRequest request) {
        return page(word, found.letter(word, request), "", FormErrors.NONE);
    }

    @PostMapping(StillRight.PATH + "{word}")
    Object confirm(@PathVariable String word, HttpServletRequest request) {
        var letter = found.letter(word, request);
        if (found.isOver(letter)) {
            return page(word, letter, "", FormErrors.NONE);
        }
        answers.confirm(letter);
        return See.other(StillRight.PATH + word);
    }

    @PostMapping(StillRight.PATH + "{word}/correction")
    Object correct(
            @PathVariable String word, @RequestParam(defaultValue = "") String correction, HttpServletRequest request) {
        var letter = found.letter(word, request);
        var text = correction.replaceAll("[\\p{Cntrl}&&[^\n]]", "").strip();
        if (found.isOver(letter)) {
            return page(word, letter, text, FormErrors.NONE);
        }
        if (text.isEmpty() || text.length() > LONGEST) {
            var key = text.isEmpty() ? "relations.still.correction.empty" : "relations.wrong.long";
            return page(
                    word,
                    letter,
                    text,
                    FormErrors.of("correction", layouts.of(request).t(key, LONGEST)));
        }
        answers.correct(letter, text);
        return See.other(StillRight.PATH + word);
    }

    @GetMapping(StillRight.PATH + "{word}/stop")
    ModelAndView ask(@PathVariable String word, HttpServletRequest request) {
        return show(word, request);
    }

    /** For people and for their mail programs (RFC 8058), which have no form and follow no redirect; holds for ever. */
    @EvenWithoutRoom
    @PostMapping(StillRight.PATH + "{word}/stop")
    ModelAndView stop(@PathVariable String word, HttpServletRequest request) {
        answers.object(found.letter(word, request).who());
        return show(word, request);
    }

    private ModelAndView page(String word, LetterRow letter, String correction, FormErrors errors) {
        var isOver = found.isOver(letter);
        var page = new StillRightPage(
                word,
                letter,
                isOver ? List.of() : told.of(letter.id()),
                isOver
                        ? List.of()
                        : actors.card(letter.who().id())
                                .map(ActorCard::contacts)
                                .orElse(List.of()),
                correction,
                isOver,
                errors);
        var status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("desk/relations/still_right", Map.of("page", page), isOver ? HttpStatus.GONE : status);
    }
}
