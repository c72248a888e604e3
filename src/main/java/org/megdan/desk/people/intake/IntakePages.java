package org.megdan.desk.people.intake;

import java.util.List;
import java.util.Map;
import org.megdan.core.actors.Actors;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.See;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of a file at its address: its columns first, then the preview, then what became of it. */
@Component
class IntakePages {

    private final PreviewPages previews;
    private final IntakeRows rows;
    private final Actors actors;

    IntakePages(PreviewPages previews, IntakeRows rows, Actors actors) {
        this.previews = previews;
        this.rows = rows;
        this.actors = actors;
    }

    ModelAndView of(Intake intake, String state, int after, FormErrors errors, Layout layout) {
        if (!intake.isOpen()) {
            return new ModelAndView("desk/people/intake/result", Map.of("page", result(intake)));
        }
        if (intake.settings() == null) {
            return new ModelAndView(See.other(intake.path() + "/columns"));
        }
        var page = previews.page(intake, state, after, errors, layout);
        var status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("desk/people/intake/preview", Map.of("page", page), status);
    }

    private ResultPage result(Intake intake) {
        return new ResultPage(
                intake.name(),
                intake.path(),
                intake.state() == Intake.State.UNDONE,
                intake.made(),
                intake.joined(),
                intake.leftOut(),
                rows.counts(intake.id()).all() > 0,
                List.copyOf(actors.names(intake.stayed()).values()));
    }
}
