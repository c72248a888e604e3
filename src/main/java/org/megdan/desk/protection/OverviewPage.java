package org.megdan.desk.protection;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.megdan.core.actors.ActorName;
import org.megdan.desk.protection.erasures.Erasure;
import org.megdan.desk.protection.requests.Request;

/** What waits and what was done; erasures only for whoever may erase. */
public record OverviewPage(
        List<Request> requests,
        Map<UUID, ActorName> names,
        List<Erasure> erasures,
        boolean mayErase,
        boolean maySeeLooks) {

    public String name(Request request) {
        var name = names.get(request.person());
        return name == null ? "" : name.name();
    }
}
