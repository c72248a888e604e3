package org.megdan.desk.api.description;

import java.util.List;
import org.megdan.platform.web.Layout;

/** @param base in front of every address of the interface */
public record DescriptionPage(String base) {

    /** What can be read, each under its own name in the messages. */
    public List<String> readings() {
        return List.of(
                "/network",
                "/strategies",
                "/strategies/{slug}/nodes",
                "/strategies/{slug}/indicators",
                "/strategies/{slug}/budget/lines",
                "/strategies/{slug}/years",
                "/strategies/{slug}/evaluations",
                "/reports",
                "/actors",
                "/members",
                "/recommended",
                "/criteria",
                "/code",
                "/my/todos");
    }

    /** What there is at the address; „/budget/lines“ is told by the message „budget-lines“. */
    public String what(String path, Layout layout) {
        return layout.t("api.what."
                + path.replace("/strategies/{slug}/", "").replaceFirst("^/", "").replace('/', '-'));
    }

    /** A command that enters a figure. */
    public String act() {
        return """
                curl -X POST %s/strategies/{slug}/indicators/{id}/readings \\
                  -H 'Authorization: Bearer megdan_…' \\
                  -H 'Idempotency-Key: 2027-q1-trained' \\
                  -H 'Content-Type: application/json' \\
                  -d '{"period": "2027-Q1", "amount": 40, "submit": true}'""".formatted(base);
    }
}
