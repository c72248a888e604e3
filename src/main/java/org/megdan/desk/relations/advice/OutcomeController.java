package org.megdan.desk.relations.advice;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.megdan.platform.access.SignedIn;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.See;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How it went, told by who asked or by whoever keeps the records. */
@SignedIn
@Controller
class OutcomeController {

    private static final int LONGEST = 2000;

    private final AdvicePages pages;
    private final TellOutcome telling;
    private final Layouts layouts;

    OutcomeController(AdvicePages pages, TellOutcome telling, Layouts layouts) {
        this.pages = pages;
        this.telling = telling;
        this.layouts = layouts;
    }

    @PostMapping("/advice/{advice}/outcome")
    Object create(
            @PathVariable UUID advice,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String told,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        var found = pages.advice(advice, viewer);
        if (!pages.mayTell(found, viewer)) {
            throw new NotFound();
        }
        var chosen = Stream.of(AdviceRow.Outcome.Kind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst();
        var text = AskForm.plain(told);
        if (chosen.isEmpty() || text.length() > LONGEST) {
            var errors = chosen.isEmpty()
                    ? FormErrors.of("kind", layout.t("relations.wrong.choice"))
                    : FormErrors.of("told", layout.t("relations.wrong.long", LONGEST));
            return pages.of(found, viewer, Map.of("kind", kind, "told", text), errors, request);
        }
        telling.tell(found, chosen.get(), text);
        Notices.done(redirect, layout.t("relations.saved"));
        return See.other(found.path());
    }
}
