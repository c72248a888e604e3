package org.megdan.desk.protection.erasures;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.Actors;
import org.megdan.platform.access.Needs;
import org.megdan.platform.privacy.Looks;
import org.megdan.platform.web.EvenWithoutRoom;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.See;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Needs("privacy.erase")
@Controller
class ErasureController {

    private final Erasures erasures;
    private final OrderErasure order;
    private final Traces traces;
    private final Actors actors;
    private final ErasureLetters letters;
    private final Looks looks;
    private final Layouts layouts;

    ErasureController(
            Erasures erasures,
            OrderErasure order,
            Traces traces,
            Actors actors,
            ErasureLetters letters,
            Looks looks,
            Layouts layouts) {
        this.erasures = erasures;
        this.order = order;
        this.traces = traces;
        this.actors = actors;
        this.letters = letters;
        this.looks = looks;
        this.layouts = layouts;
    }

    @GetMapping("/protection/people/{person}/erasure")
    ModelAndView ask(@PathVariable String person, HttpServletRequest request) {
        return page(person(person), "", FormErrors.NONE, layouts.of(request));
    }

    @EvenWithoutRoom
    @PostMapping("/protection/people/{person}/erasure")
    Object create(
            @PathVariable String person,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "false") boolean letter,
            HttpServletRequest request) {
        var layout = layouts.of(request);
        var whom = person(person);
        if (!name.strip().equalsIgnoreCase(whom.name())) {
            return page(
                    whom, name, FormErrors.of("name", layout.t("protection.erase.name.other", whom.name())), layout);
        }
        var stopped = page(whom, name, FormErrors.NONE, layout);
        if (stopped.getModel().get("page") instanceof ErasurePage page && page.isStopped()) {
            stopped.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return stopped;
        }
        return See.other("/protection/erasures/" + order.of(whom.id(), letter).number());
    }

    @GetMapping("/protection/erasures/{number}")
    ModelAndView show(@PathVariable int number, HttpServletRequest request) {
        var erasure = erasures.numbered(number).orElseThrow(NotFound::new);
        var kept = Kept.read(erasure.kept()).in(layouts.of(request).language());
        return new ModelAndView("desk/protection/certificate", Map.of("page", new CertificatePage(erasure, kept)));
    }

    private ActorName person(String slug) {
        return actors.find(slug)
                .filter(found -> found.kind() == ActorKind.PERSON)
                .orElseThrow(NotFound::new);
    }

    private ModelAndView page(ActorName whom, String typed, FormErrors errors, Layout layout) {
        looks.at(whom.id(), "protection.look.erasure");
        var traced = traces.of(UUID.randomUUID(), whom.id());
        var page = new ErasurePage(
                whom,
                traces.fates(traced, layout),
                traces.hindrances(traced, layout),
                traced.words().stream().sorted().toList(),
                letters.offered(whom.id()).orElse(""),
                typed,
                errors);
        return new ModelAndView(
                "desk/protection/erase",
                Map.of("page", page),
                errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
