package org.megdan.desk.relations.cards;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.megdan.desk.relations.funding.TypedTask;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.FormErrors.Wrong;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.See;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** What was done together: written down on the page of the tie. */
@Needs("actors.edit")
@Controller
class DeedController {

    private static final int LONGEST = 1000;
    private static final int LONGEST_NAME = 300;

    private final TiePages pages;
    private final Deeds deeds;
    private final TypedTask tasks;
    private final Layouts layouts;

    DeedController(TiePages pages, Deeds deeds, TypedTask tasks, Layouts layouts) {
        this.pages = pages;
        this.deeds = deeds;
        this.tasks = tasks;
        this.layouts = layouts;
    }

    @PostMapping(TieController.PATH + "/deeds")
    Object create(
            @PathVariable String view,
            @PathVariable UUID tie,
            @RequestParam Map<String, String> sent,
            Viewer viewer,
            HttpServletRequest request) {
        var tied = pages.tied(view, tie);
        var what = text(sent, "what");
        var forWhom = text(sent, "forWhom");
        var on = day(text(sent, "on"));
        var node = text(sent, "task").isEmpty() ? Optional.<UUID>empty() : tasks.find(text(sent, "task"), viewer);
        var errors = wrong(what, forWhom, on.isEmpty(), text(sent, "task").isEmpty() || node.isPresent(), request);
        if (!errors.isEmpty()) {
            return pages.of(tied, viewer, sent, errors);
        }
        deeds.keep(tied, on.orElseThrow(), what, forWhom, node.orElse(null));
        return See.other(tied.path() + "#deeds");
    }

    @PostMapping(TieController.PATH + "/deeds/{deed}/removal")
    RedirectView remove(@PathVariable String view, @PathVariable UUID tie, @PathVariable UUID deed) {
        var tied = pages.tied(view, tie);
        deeds.remove(tied, deed);
        return See.other(tied.path() + "#deeds");
    }

    private FormErrors wrong(
            String what, String forWhom, boolean noDay, boolean isTaskKnown, HttpServletRequest request) {
        Layout layout = layouts.of(request);
        var wrong = new ArrayList<Wrong>();
        if (noDay) {
            wrong.add(new Wrong("on", layout.t("relations.wrong.day")));
        }
        if (what.isEmpty()) {
            wrong.add(new Wrong("what", layout.t("relations.deed.what.empty")));
        }
        if (what.length() > LONGEST) {
            wrong.add(new Wrong("what", layout.t("relations.wrong.long", LONGEST)));
        }
        if (forWhom.length() > LONGEST_NAME) {
            wrong.add(new Wrong("forWhom", layout.t("relations.wrong.long", LONGEST_NAME)));
        }
        if (!isTaskKnown) {
            wrong.add(new Wrong("task", layout.t("relations.deed.task.unknown")));
        }
        return new FormErrors(wrong);
    }

    private static String text(Map<String, String> sent, String name) {
        return sent.getOrDefault(name, "").replaceAll("[\\p{Cntrl}&&[^\n]]", "").strip();
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed)).filter(day -> day.getYear() >= 1990 && day.getYear() <= 2200);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
