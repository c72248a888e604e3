package org.megdan.desk.relations.letters;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Place;
import org.springframework.stereotype.Component;

/** Finds the letter whose word somebody holds; the word is all the proof there is. */
@Component
class StillRight {

    static final String PATH = "/still-right/";

    private final Letters letters;
    private final WrongWords wrong;
    private final Clock clock;

    StillRight(Letters letters, WrongWords wrong, Clock clock) {
        this.letters = letters;
        this.wrong = wrong;
        this.clock = clock;
    }

    LetterRow letter(String word, HttpServletRequest request) {
        var place = Place.of(request);
        wrong.check(place);
        return letters.withWord(word).orElseThrow(() -> {
            wrong.wrong(place);
            return new NotFound();
        });
    }

    boolean isOver(LetterRow letter) {
        return letter.isOver(clock.instant());
    }
}
