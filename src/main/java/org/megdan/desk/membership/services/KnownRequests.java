package org.megdan.desk.membership.services;

import java.util.List;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.privacy.Knowing;
import org.megdan.platform.privacy.KnownFact;
import org.megdan.platform.privacy.KnownPart;
import org.megdan.platform.web.Layout;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a person asked for on behalf of a member. */
@Component
@Order(5)
class KnownRequests implements Knowing {

    private final Requests requests;

    KnownRequests(Requests requests) {
        this.requests = requests;
    }

    @Override
    public List<KnownPart> of(Viewer self, Layout layout, int most) {
        var asked = requests.askedBy(self.person(), most).stream()
                .map(request -> new KnownFact(
                        request.serviceName(),
                        layout.t("membership.services.known.text", request.memberName(), request.purpose()),
                        request.askedAt()))
                .toList();
        return List.of(
                new KnownPart(layout.t("membership.services.known"), layout.t("membership.services.known.why"), asked));
    }
}
