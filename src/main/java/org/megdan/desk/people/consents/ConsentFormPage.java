package org.megdan.desk.people.consents;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.consents.Standing;
import org.megdan.core.actors.consents.Way;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

/** The form in which somebody writes down that a person agreed. */
public record ConsentFormPage(Sheet sheet, ConsentForm form, FormErrors errors) {

    public String path() {
        return sheet.path() + "/new";
    }

    public List<Crumb> crumbs(Layout layout) {
        return sheet.crumbs(layout);
    }

    /** What there is to agree to; what a person objected to says so. */
    public List<Choice> purposes(Layout layout) {
        return sheet.standings().stream()
                .map(standing -> new Choice(
                        standing.purpose().code(), standing.purpose().name(layout.language()), note(standing, layout)))
                .toList();
    }

    private static String note(Standing standing, Layout layout) {
        var last = standing.last();
        var number = standing.purpose().wording().number();
        return last == null
                ? layout.t("people.consents.words", number)
                : layout.t(
                        "people.consents.words.and",
                        number,
                        layout.t(last.answer().key()),
                        last.when(layout));
    }

    static List<Choice> ways(Layout layout) {
        return Way.told().stream()
                .map(way -> new Choice(way.name(), layout.t(way.key())))
                .toList();
    }

    public List<Choice> wayChoices(Layout layout) {
        return ways(layout);
    }

    public boolean hasOlderWords() {
        return sheet.standings().stream()
                .anyMatch(standing -> standing.purpose().wording().number() > 1);
    }

    public String purpose() {
        return form.purpose();
    }

    public String way() {
        return form.way();
    }

    public String version() {
        return text(form.version());
    }

    public String day() {
        return text(form.day());
    }

    public String note() {
        return text(form.note());
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
