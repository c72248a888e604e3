package org.megdan.desk.strategy.drafts;

import java.util.List;
import java.util.Map;
import org.megdan.core.plans.PlanVersion;
import org.megdan.desk.strategy.forms.FormPage;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * An adopted text is not changed: what to do instead.
 *
 * @param typed what somebody filled in while the draft was adopted
 */
public record NoDraftPage(String path, String title, String revision, List<Typed> typed) {

    public record Typed(String label, String text) {}

    static ModelAndView of(PlanVersion newest) {
        return view(newest, List.of(), HttpStatus.OK);
    }

    static ModelAndView of(PlanVersion newest, FormPage lost) {
        var typed = lost.fields().stream()
                .map(field -> new Typed(field.label(), field.shown(lost.form().value(field.name()))))
                .toList();
        return view(newest, typed, HttpStatus.CONFLICT);
    }

    private static ModelAndView view(PlanVersion newest, List<Typed> typed, HttpStatus status) {
        var base = "/strategy/" + newest.slug();
        var revision = base + "/versions/" + newest.number() + "/revision";
        return new ModelAndView(
                "desk/strategy/drafts/none",
                Map.of("page", new NoDraftPage(base, newest.title(), revision, typed)),
                status);
    }
}
