package org.megdan.desk.relations.advice;

import java.util.List;
import java.util.Map;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

/**
 * One request, for its parties and for whoever keeps the records.
 *
 * @param mayTell how it went: who asked, and whoever keeps the records
 * @param typed what stands in the forms, by field
 */
public record AdvicePage(
        AdviceRow advice,
        List<RouteAdvice.Candidate> candidates,
        boolean mayRoute,
        boolean mayTell,
        Map<String, String> typed,
        FormErrors errors) {

    public List<Choice> choices(Layout layout) {
        return candidates.stream()
                .map(one -> new Choice(one.tie().toString(), one.name(), note(one, layout)))
                .toList();
    }

    private static String note(RouteAdvice.Candidate one, Layout layout) {
        var kind = layout.t(one.kind().equals("EXPERT") ? "relations.experts.one" : "relations.partners.one");
        return one.topics().isEmpty() ? kind : kind + ": " + one.topics();
    }

    public String kind(AdviceRow.Routing routing, Layout layout) {
        return layout.t(routing.kind().equals("EXPERT") ? "relations.experts.one" : "relations.partners.one");
    }

    public List<String> fitting() {
        return candidates.stream()
                .filter(RouteAdvice.Candidate::fits)
                .limit(1)
                .map(one -> one.tie().toString())
                .toList();
    }

    public String typed(String name) {
        return typed.getOrDefault(name, "");
    }
}
