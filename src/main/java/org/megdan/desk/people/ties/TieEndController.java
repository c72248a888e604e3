package org.megdan.desk.people.ties;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.megdan.core.actors.Ties;
import org.megdan.desk.people.cards.CardPages;
import org.megdan.platform.access.Needs;
import org.megdan.platform.web.EvenWithoutRoom;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.Refusal;
import org.megdan.platform.web.See;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Needs("actors.edit")
@Controller
class TieEndController {

    private final CardPages pages;
    private final Ties ties;
    private final Layouts layouts;

    TieEndController(CardPages pages, Ties ties, Layouts layouts) {
        this.pages = pages;
        this.ties = ties;
        this.layouts = layouts;
    }

    @EvenWithoutRoom
    @PostMapping("/people/{slug}/ties/{tie}/end")
    Object create(
            @PathVariable String slug,
            @PathVariable UUID tie,
            @RequestParam(defaultValue = "") String until,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        findOnCard(slug, tie);
        var day = day(until.strip());
        if (day.isEmpty()) {
            return pages.of(slug, null, FormErrors.of("", layout.t("people.tie.end.unreadable", until)));
        }
        try {
            ties.end(tie, day.get());
        } catch (Refusal refusal) {
            return pages.of(slug, null, FormErrors.of("", layout.t(refusal.key(), refusal.arguments())));
        }
        Notices.done(redirect, layout.t("people.tie.ended"));
        return See.other("/people/" + slug);
    }

    @PostMapping("/people/{slug}/ties/{tie}/confirm")
    Object confirm(@PathVariable String slug, @PathVariable UUID tie) {
        findOnCard(slug, tie);
        ties.confirm(tie);
        return See.other("/people/" + slug);
    }

    private Optional<LocalDate> day(String typed) {
        if (typed.isEmpty()) {
            return Optional.of(ties.today());
        }
        try {
            return Optional.of(LocalDate.parse(typed)).filter(day -> day.getYear() >= 1900 && day.getYear() <= 2200);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private void findOnCard(String slug, UUID tie) {
        if (pages.card(slug).ties().stream().noneMatch(known -> known.id().equals(tie))) {
            throw new NotFound();
        }
    }
}
