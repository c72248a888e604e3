package org.megdan.desk.people.consents;

import java.util.Map;
import org.megdan.core.actors.ActorCard;
import org.megdan.core.actors.consents.Consents;
import org.megdan.platform.privacy.Looks;
import org.megdan.platform.web.FormErrors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Forms about the answers of a person: whoever opens one has looked at them. */
@Component
class Sheets {

    private final Consents consents;
    private final Looks looks;

    Sheets(Consents consents, Looks looks) {
        this.consents = consents;
        this.looks = looks;
    }

    Sheet open(ActorCard card) {
        looks.at(card.id(), "people.look.consents");
        return new Sheet(card.name(), card.slug(), consents.of(card.id()));
    }

    static ModelAndView form(String template, Object page, FormErrors errors) {
        return new ModelAndView(
                template, Map.of("page", page), errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
