package org.megdan.desk.people.audiences;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.audiences.AudienceMember;
import org.megdan.core.actors.audiences.AudienceMember.Standing;
import org.megdan.core.actors.audiences.Audiences;
import org.megdan.core.actors.consents.Consents;
import org.megdan.core.actors.consents.Purpose;
import org.megdan.platform.access.Acting;
import org.megdan.platform.privacy.Looks;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the pages of a question. */
@Component
class AudiencePages {

    private static final int LENGTH = 50;

    private final Audiences audiences;
    private final Consents consents;
    private final Looks looks;

    AudiencePages(Audiences audiences, Consents consents, Looks looks) {
        this.audiences = audiences;
        this.consents = consents;
        this.looks = looks;
    }

    ModelAndView show(UUID id, @Nullable String who, @Nullable String after, Language language) {
        var audience = audiences.find(id).orElseThrow(NotFound::new);
        var only = Stream.of(Standing.values())
                .filter(standing -> standing.name().equals(who))
                .findFirst()
                .orElse(null);
        var found = audiences.page(audience, only, after, LENGTH + 1);
        var shown = found.size() > LENGTH ? found.subList(0, LENGTH) : found;
        looks.at(withAddresses(shown), "people.look.audience", audience.name());
        var page = new AudiencePage(
                audience,
                Objects.requireNonNull(
                        audiences.sentences(List.of(audience), language).get(id)),
                audiences.parts(audience.question(), language),
                audiences.count(id, audience.purpose()),
                purpose(audience.purpose()),
                only,
                shown,
                found.size() > LENGTH,
                after != null,
                Acting.now().may("actors.edit"));
        return new ModelAndView("desk/people/audiences/show", "page", page);
    }

    /** Only of these does the page tell more than a name. */
    private static List<UUID> withAddresses(List<AudienceMember> shown) {
        return shown.stream()
                .filter(member -> !member.way().isEmpty())
                .map(AudienceMember::id)
                .toList();
    }

    ModelAndView form(@Nullable UUID id, AudienceForm form, FormErrors errors) {
        return new ModelAndView(
                "desk/people/audiences/form",
                Map.of("page", new AudienceFormPage(id, consents.purposes(), form, errors)),
                errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Purpose purpose(String code) {
        return consents.purposes().stream()
                .filter(purpose -> purpose.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
