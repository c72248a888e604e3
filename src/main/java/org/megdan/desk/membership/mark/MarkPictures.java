package org.megdan.desk.membership.mark;

import java.time.Clock;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Layout;
import org.springframework.stereotype.Component;

/** Draws the mark of a bearer as it is today. */
@Component
class MarkPictures {

    private final Clock clock;

    MarkPictures(Clock clock) {
        this.clock = clock;
    }

    MarkPicture of(Bearer bearer, Layout layout, MarkPicture.Look look) {
        var mark = bearer.mark();
        return new MarkPicture(
                mark.state(),
                mark.words(layout),
                layout.network(),
                bearer.name(),
                mark.when(layout),
                layout.t("membership.mark.today", layout.date(Language.today(clock))),
                look);
    }
}
