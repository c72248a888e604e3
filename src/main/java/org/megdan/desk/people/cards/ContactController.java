package org.megdan.desk.people.cards;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.megdan.core.actors.Actors;
import org.megdan.platform.access.Needs;
import org.megdan.platform.web.EvenWithoutRoom;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.See;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.view.RedirectView;

@Needs("actors.edit")
@Controller
class ContactController {

    private final CardPages pages;
    private final Actors actors;
    private final Layouts layouts;

    ContactController(CardPages pages, Actors actors, Layouts layouts) {
        this.pages = pages;
        this.actors = actors;
        this.layouts = layouts;
    }

    @PostMapping("/people/{slug}/contacts")
    Object create(
            @PathVariable String slug,
            @Valid @ModelAttribute ContactForm form,
            BindingResult found,
            HttpServletRequest request) {
        var card = pages.card(slug);
        if (found.hasErrors()) {
            return pages.of(slug, null, form.typed(), FormErrors.of(found, layouts.of(request)));
        }
        var kind = Objects.requireNonNull(form.contactKind());
        actors.addContact(
                card.id(),
                kind,
                form.value(),
                Objects.requireNonNullElse(form.purpose(), ""),
                Boolean.TRUE.equals(form.open()));
        return See.other("/people/" + slug);
    }

    @EvenWithoutRoom
    @PostMapping("/people/{slug}/contacts/{contact}/remove")
    RedirectView remove(@PathVariable String slug, @PathVariable UUID contact) {
        actors.removeContact(pages.card(slug).id(), contact);
        return See.other("/people/" + slug);
    }
}
