package org.megdan.desk.team.functions;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.Meanwhile;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** The form of a card; {@code stored} is null for a new one. */
public record FunctionFormPage(
        FunctionForm form,
        @Nullable FunctionCard stored,
        List<FunctionCard> others,
        FormErrors errors,
        Meanwhile meanwhile) {

    static ModelAndView of(
            FunctionForm form,
            @Nullable FunctionCard stored,
            List<FunctionCard> all,
            FormErrors errors,
            Layout layout) {
        var others = all.stream()
                .filter(one -> stored == null || !one.id().equals(stored.id()))
                .toList();
        var meanwhile = stored == null ? Meanwhile.nothing(0) : meanwhile(form, stored, layout);
        return new ModelAndView(
                "desk/team/functions/form",
                Map.of("page", new FunctionFormPage(form, stored, others, errors, meanwhile)),
                errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Meanwhile meanwhile(FunctionForm form, FunctionCard stored, Layout layout) {
        return Meanwhile.between(
                form.seen(),
                stored.number(),
                List.of(
                        new Meanwhile.Part(layout.t("team.functions.title"), form.title(), stored.title()),
                        new Meanwhile.Part(layout.t("team.functions.purpose"), given(form.purpose()), stored.purpose()),
                        new Meanwhile.Part(
                                layout.t("team.functions.duties"),
                                given(form.duties()),
                                String.join("\n", stored.duties()))));
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text;
    }

    public boolean isNew() {
        return stored == null;
    }

    public String action() {
        return stored == null ? "/team/functions/new" : stored.path() + "/edit";
    }

    public String cancel() {
        return stored == null ? "/team/functions" : stored.path();
    }

    public List<Choice> above() {
        return others.stream()
                .map(one -> new Choice(one.id().toString(), one.title()))
                .toList();
    }

    public String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
