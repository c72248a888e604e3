package org.megdan.desk.site.about;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;
import org.megdan.core.actors.ActorCard;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.Network;
import org.megdan.core.actors.NetworkProfile;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Open;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.Refusal;
import org.megdan.platform.web.See;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class AboutController {

    private final Network network;
    private final Actors actors;
    private final Layouts layouts;

    AboutController(Network network, Actors actors, Layouts layouts) {
        this.network = network;
        this.actors = actors;
        this.layouts = layouts;
    }

    @Open
    @GetMapping("/about")
    ModelAndView show(HttpServletRequest request) {
        var layout = layouts.of(request);
        var profile = network.profile();
        var page = AboutPage.of(profile, profile.flatMap(this::card), layout);
        return new ModelAndView("desk/site/about/show", "page", page);
    }

    @Needs("actors.edit")
    @GetMapping("/about/edit")
    ModelAndView edit(HttpServletRequest request) {
        var profile = network.profile().orElseThrow(NotFound::new);
        return form(NetworkForm.of(profile), profile, FormErrors.NONE, layouts.of(request));
    }

    @Needs("actors.edit")
    @PostMapping("/about/edit")
    ModelAndView update(
            @Valid @ModelAttribute NetworkForm form,
            BindingResult found,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        var profile = network.profile().orElseThrow(NotFound::new);
        if (found.hasErrors()) {
            return form(form, profile, FormErrors.of(found, layout), layout);
        }
        try {
            network.describe(form.version(), form.name(), form.text(), profile.language());
        } catch (Refusal refusal) {
            var errors = FormErrors.of("", layout.t(refusal.key(), refusal.arguments()));
            return form(form, network.profile().orElseThrow(NotFound::new), errors, layout);
        }
        Notices.done(redirect, layout.t("site.about.saved"));
        return new ModelAndView(See.other("/about"));
    }

    private ModelAndView form(NetworkForm form, NetworkProfile stored, FormErrors errors, Layout layout) {
        var contacts = card(stored).map(card -> "/people/" + card.slug()).orElse("/people");
        return new ModelAndView(
                "desk/site/about/form",
                Map.of("page", new NetworkFormPage(form, form.meanwhile(stored, layout), contacts, errors)),
                errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Optional<ActorCard> card(NetworkProfile profile) {
        return actors.card(profile.organisation());
    }
}
