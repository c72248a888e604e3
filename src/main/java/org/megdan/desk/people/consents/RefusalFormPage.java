package org.megdan.desk.people.consents;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

/** The form in which somebody writes down that a person takes a consent back or does not want to be looked for. */
public record RefusalFormPage(Sheet sheet, RefusalForm form, FormErrors errors) {

    public String path() {
        return sheet.path() + "/refusal";
    }

    public List<Crumb> crumbs(Layout layout) {
        return sheet.crumbs(layout);
    }

    public List<Choice> extents(Layout layout) {
        return Arrays.stream(RefusalForm.Extent.values())
                .map(extent -> "people.consents.refusal." + extent.name().toLowerCase(Locale.ROOT))
                .map(key -> new Choice(
                        key.substring(key.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT),
                        layout.t(key),
                        layout.t(key + ".note")))
                .toList();
    }

    public List<Choice> purposes(Layout layout) {
        return sheet.standings().stream()
                .map(standing -> new Choice(
                        standing.purpose().code(),
                        standing.purpose().name(layout.language()),
                        layout.t(standing.isGiven() ? "people.consents.now.given" : "people.consents.now.none")))
                .toList();
    }

    public List<Choice> ways(Layout layout) {
        return ConsentFormPage.ways(layout);
    }

    public List<String> extent() {
        var extent = form.extent();
        return extent == null ? List.of() : List.of(extent.name());
    }

    public List<String> chosen() {
        return form.chosen();
    }

    public String way() {
        return Objects.requireNonNullElse(form.way(), "");
    }

    public String note() {
        return Objects.requireNonNullElse(form.note(), "");
    }
}
