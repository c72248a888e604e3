package org.megdan.desk.team.meetings;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.Meanwhile;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** The form of a meeting; {@code stored} is null for a new one. */
public record MeetingFormPage(MeetingForm form, @Nullable Meeting stored, FormErrors errors, Meanwhile meanwhile) {

    static ModelAndView of(MeetingForm form, @Nullable Meeting stored, FormErrors errors, Layout layout) {
        var meanwhile = stored == null
                ? Meanwhile.nothing(0)
                : Meanwhile.between(
                        form.seen(),
                        stored.version(),
                        List.of(
                                new Meanwhile.Part(layout.t("team.meetings.title"), form.title(), stored.title()),
                                new Meanwhile.Part(
                                        layout.t("team.meetings.held-on"),
                                        layout.date(form.heldOn()),
                                        layout.date(stored.heldOn())),
                                new Meanwhile.Part(
                                        layout.t("team.meetings.notes"),
                                        form.notes() == null ? "" : form.notes(),
                                        stored.notes())));
        return new ModelAndView(
                "desk/team/meetings/form",
                Map.of("page", new MeetingFormPage(form, stored, errors, meanwhile)),
                errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    public boolean isNew() {
        return stored == null;
    }

    public String action() {
        return stored == null ? "/team/meetings/new" : stored.path() + "/edit";
    }

    public String cancel() {
        return stored == null ? "/team/meetings" : stored.path();
    }

    public String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
