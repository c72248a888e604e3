package org.megdan.desk.membership.services;

import java.time.Clock;
import java.util.UUID;
import org.megdan.core.actors.ActorName;
import org.megdan.desk.membership.delegates.Delegates;
import org.megdan.platform.access.SignedIn;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.lists.Cursor;
import org.megdan.platform.web.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The requests of the members one speaks for; for the office, everybody's. */
@SignedIn
@Controller
class RequestListController {

    private final RequestLists lists;
    private final RequestPages pages;
    private final Ledger ledger;
    private final Delegates delegates;
    private final Clock clock;

    RequestListController(RequestLists lists, RequestPages pages, Ledger ledger, Delegates delegates, Clock clock) {
        this.lists = lists;
        this.pages = pages;
        this.ledger = ledger;
        this.delegates = delegates;
        this.clock = clock;
    }

    @GetMapping("/members/services/requests")
    ModelAndView list(@RequestParam(defaultValue = "") String after, Viewer viewer) {
        boolean isOffice = viewer.may("members.edit");
        var own = delegates.membersOf(viewer).stream().map(ActorName::id).toList();
        int year = Language.today(clock).getYear();
        var cursor = Cursor.read(after)
                .filter(one -> one.order().equals(RequestLists.ORDER))
                .orElse(null);
        var piece = isOffice ? lists.ofAll(cursor) : lists.of(own, cursor);
        var page = new RequestListPage(piece, cursor != null, isOffice, Integer.toString(year), ledger.of(year, own));
        return new ModelAndView("desk/membership/services/requests", "page", page);
    }

    @GetMapping("/members/services/requests/{id}")
    ModelAndView show(@PathVariable UUID id, Viewer viewer) {
        return pages.page(pages.get(id, viewer), viewer);
    }
}
