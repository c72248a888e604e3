package org.megdan.desk.membership.applications;

import java.util.UUID;
import java.util.function.Predicate;
import org.megdan.desk.membership.delegates.Delegates;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Finds applications through the viewer: their own, and those that were sent to the network whose applications they read. */
@Component
class ApplicationFinder {

    private final ApplicationRecords records;
    private final Delegates delegates;

    ApplicationFinder(ApplicationRecords records, Delegates delegates) {
        this.records = records;
        this.delegates = delegates;
    }

    Seen get(UUID id, Viewer viewer) {
        var application = records.find(id).orElseThrow(NotFound::new);
        var speaks = delegates.speaks(viewer, application.applicant().id());
        var reads = viewer.may("members.read") && application.isSeenByOffice();
        if (!speaks && !reads) {
            throw new NotFound();
        }
        return new Seen(
                application, speaks, reads, reads && viewer.may("members.edit"), reads && viewer.may("members.decide"));
    }

    /** The same for an act that whoever sees it may not always do: told so, where it once could be done. */
    Seen forAct(UUID id, Viewer viewer, Predicate<Seen> may) {
        var seen = get(id, viewer);
        if (!may.test(seen)) {
            throw seen.isOwnInterest()
                    ? new Refusal(HttpStatus.FORBIDDEN, "membership.refused.own")
                    : new Refusal(HttpStatus.CONFLICT, "membership.refused.state");
        }
        return seen;
    }
}
