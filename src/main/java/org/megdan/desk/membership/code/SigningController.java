package org.megdan.desk.membership.code;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.Actors;
import org.megdan.desk.membership.delegates.Delegates;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.SignedIn;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.Refusal;
import org.megdan.platform.web.See;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Signs the code in an organisation's name: by whoever speaks for it, or as the office saw it on paper. */
@Controller
class SigningController {

    private final Codes codes;
    private final Signatures signatures;
    private final Delegates delegates;
    private final Actors actors;
    private final Layouts layouts;

    SigningController(Codes codes, Signatures signatures, Delegates delegates, Actors actors, Layouts layouts) {
        this.codes = codes;
        this.signatures = signatures;
        this.delegates = delegates;
        this.actors = actors;
        this.layouts = layouts;
    }

    @SignedIn
    @GetMapping("/members/code/signing")
    ModelAndView show(Viewer viewer) {
        return page(viewer, FormErrors.NONE);
    }

    @SignedIn
    @PostMapping("/members/code/signing")
    Object sign(
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam(defaultValue = "") String sha256,
            @RequestParam(defaultValue = "false") boolean agreed,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        var own = delegates.find(viewer, organisation).orElseThrow(NotFound::new);
        var code = codes.inForce().orElseThrow(NotFound::new);
        if (!agreed || !sha256.equals(code.sha256())) {
            var key = agreed ? "membership.refused.code-newer" : "membership.signing.agree.empty";
            return page(viewer, FormErrors.of("", layout.t(key)));
        }
        try {
            signatures.sign(code, own.id());
        } catch (Refusal refusal) {
            return page(viewer, FormErrors.of("", layout.t(refusal.key(), refusal.arguments())));
        }
        Notices.done(redirect, layout.t("membership.signing.done", own.name()));
        return See.other("/members/code/signing");
    }

    /** Whoever bears no mark yet signs before they are accepted, so any organisation may. */
    @Needs("members.edit")
    @PostMapping("/members/code/paper")
    Object enter(
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam(defaultValue = "") String paper,
            @RequestParam(defaultValue = "/members/code") String back,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        // who signed is told to everyone, and a person's name is not for everyone
        var named = actors.find(organisation)
                .filter(actor -> actor.kind() != ActorKind.PERSON)
                .orElseThrow(NotFound::new);
        var code = codes.inForce().orElseThrow(NotFound::new);
        var words = paper.replaceAll("\\p{Cntrl}", " ").strip();
        if (words.isEmpty() || words.length() > 500) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "membership.signing.paper.empty");
        }
        signatures.enter(code, named.id(), words);
        Notices.done(redirect, layout.t("membership.signing.done", named.name()));
        return See.other(back.matches("/members/[a-z0-9/-]{1,200}") ? back : "/members/code");
    }

    private ModelAndView page(Viewer viewer, FormErrors errors) {
        var code = codes.inForce().orElse(null);
        List<ActorName> own = delegates.spokenFor(viewer);
        var unsigned = signatures.unsigned(own.stream().map(ActorName::id).toList());
        var page = new SigningPage(
                code,
                own.stream().filter(name -> unsigned.contains(name.id())).toList(),
                code == null
                        ? List.of()
                        : signatures.of(code).stream()
                                .filter(one -> own.contains(one.organisation()))
                                .toList(),
                errors);
        return new ModelAndView(
                "desk/membership/code/signing",
                Map.of("page", page),
                errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
