package org.megdan.desk.membership.introductions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.megdan.core.actors.places.Places;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page of an introduced organisation, also when one of its forms comes back. */
@Component
class IntroductionPages {

    private final Introductions introductions;
    private final AcceptIntroduction accept;
    private final Places places;

    IntroductionPages(Introductions introductions, AcceptIntroduction accept, Places places) {
        this.introductions = introductions;
        this.accept = accept;
        this.places = places;
    }

    Introduction get(UUID id) {
        return introductions.find(id).orElseThrow(NotFound::new);
    }

    /** @param words with which it is declined, as typed */
    ModelAndView show(Introduction introduction, String words, FormErrors errors) {
        var page = new IntroductionPage(
                introduction,
                Optional.ofNullable(introduction.place()).flatMap(places::find).orElse(null),
                introduction.isWaiting() ? accept.alike(introduction) : List.of(),
                words,
                errors);
        return new ModelAndView(
                "desk/membership/introductions/show",
                Map.of("page", page),
                errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
