package org.megdan.desk.relations.letters;

import java.util.List;
import java.util.stream.Collectors;
import org.megdan.platform.web.Layout;

/**
 * The words of a letter.
 *
 * @param link where it is answered
 * @param days for which the link holds
 */
public record LetterText(String name, List<Told> told, String link, int days, Layout layout) {

    public String subject() {
        return layout.t("relations.letter.subject", line(layout.network()));
    }

    public String body() {
        var ties = told.stream().map(one -> "– " + line(one.line(layout))).collect(Collectors.joining("\n"));
        return layout.t("relations.letter.body", line(name), line(layout.network()), ties, link, days);
    }

    private static String line(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
