package org.megdan.desk.team.ties;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.Ties;
import org.megdan.desk.team.cards.CardPages;
import org.megdan.platform.access.Needs;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.Refusal;
import org.megdan.platform.web.See;
import org.springframework.format.annotation.DateTimeFormat;
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

    @PostMapping("/team/{slug}/ties/{tie}/end")
    Object create(
            @PathVariable String slug,
            @PathVariable UUID tie,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        findOnCard(slug, tie);
        try {
            ties.end(tie, until == null ? ties.today() : until);
        } catch (Refusal refusal) {
            return pages.of(slug, null, FormErrors.of("", layout.t(refusal.key(), refusal.arguments())));
        }
        Notices.done(redirect, layout.t("team.tie.ended"));
        return See.other("/team/" + slug);
    }

    @PostMapping("/team/{slug}/ties/{tie}/confirm")
    Object confirm(@PathVariable String slug, @PathVariable UUID tie) {
        findOnCard(slug, tie);
        ties.confirm(tie);
        return See.other("/team/" + slug);
    }

    private void findOnCard(String slug, UUID tie) {
        if (pages.card(slug).ties().stream().noneMatch(known -> known.id().equals(tie))) {
            throw new NotFound();
        }
    }
}
