package org.megdan.desk.strategy.years;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.ActionPlan;
import org.megdan.core.plans.ActionPlanShelf;
import org.megdan.core.plans.ActivityRow;
import org.megdan.platform.access.Open;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.export.CalendarFeed;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.PublicAddress;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The plan of a year in people's own calendars. A calendar shows what it has fetched to others, so it gets what anyone may see. */
@Open
@Controller
class YearFeedController {

    private final ActionPlanShelf shelf;
    private final PublicAddress address;
    private final Layouts layouts;
    private final Clock clock;

    YearFeedController(ActionPlanShelf shelf, PublicAddress address, Layouts layouts, Clock clock) {
        this.shelf = shelf;
        this.address = address;
        this.layouts = layouts;
        this.clock = clock;
    }

    @GetMapping("/strategy/{slug}/years/{year}/calendar.ics")
    ResponseEntity<byte[]> show(@PathVariable String slug, @PathVariable int year, HttpServletRequest request)
            throws IOException {
        var plan = shelf.find(slug, year, Viewer.ANYONE).orElseThrow(NotFound::new);
        var layout = layouts.of(request);
        var changed = changed(plan);
        var events = shelf.view(plan).timeline().stream()
                .flatMap(row -> event(row, changed).stream())
                .toList();
        var title = layout.t("strategy.years.of", Integer.toString(year)) + " – " + plan.planTitle();
        var out = new ByteArrayOutputStream();
        new CalendarFeed(layout.language(), title, events).write(out);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(CalendarFeed.MEDIA_TYPE))
                .body(out.toByteArray());
    }

    private Optional<CalendarFeed.Event> event(ActivityRow row, Instant changed) {
        var first = either(row.startsOn(), row.endsOn());
        var last = either(row.endsOn(), row.startsOn());
        if (first == null || last == null) {
            return Optional.empty();
        }
        return Optional.of(new CalendarFeed.Event(
                row.id() + "@megdan",
                row.title(),
                (row.nodeCode() + " " + row.nodeTitle()).strip(),
                address.base() + "/strategy/" + row.slug() + "/" + row.nodeRef(),
                new CalendarFeed.Days(first, last),
                changed));
    }

    private static <T> @Nullable T either(@Nullable T one, @Nullable T other) {
        return one == null ? other : one;
    }

    // an adopted plan does not change; of a draft that is shown nobody knows better than now
    private Instant changed(ActionPlan plan) {
        var adoption = plan.adoption();
        return adoption == null ? clock.instant() : adoption.recordedAt();
    }
}
