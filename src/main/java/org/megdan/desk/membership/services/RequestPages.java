package org.megdan.desk.membership.services;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.megdan.core.actors.ActorName;
import org.megdan.desk.membership.delegates.Delegates;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Finds a request through the viewer, and makes its page also when one of its forms comes back. */
@Component
class RequestPages {

    private final Requests requests;
    private final Delegates delegates;
    private final Clock clock;

    RequestPages(Requests requests, Delegates delegates, Clock clock) {
        this.requests = requests;
        this.delegates = delegates;
        this.clock = clock;
    }

    /** For the office and for whoever speaks for the member today; nobody else has it. */
    Request get(UUID id, Viewer viewer) {
        return requests.find(id)
                .filter(request -> viewer.may("members.edit") || isOwn(request, viewer))
                .orElseThrow(NotFound::new);
    }

    boolean isOwn(Request request, Viewer viewer) {
        return delegates.membersOf(viewer).stream().map(ActorName::id).anyMatch(request.member()::equals);
    }

    ModelAndView page(Request request, Viewer viewer) {
        return page(
                request,
                viewer,
                AnswerForm.EMPTY,
                UseForm.on(Language.today(clock).toString()),
                FormErrors.NONE);
    }

    ModelAndView page(Request request, Viewer viewer, AnswerForm answer, FormErrors errors) {
        return page(request, viewer, answer, UseForm.on(Language.today(clock).toString()), errors);
    }

    ModelAndView page(Request request, Viewer viewer, UseForm use, FormErrors errors) {
        return page(request, viewer, AnswerForm.EMPTY, use, errors);
    }

    private ModelAndView page(Request request, Viewer viewer, AnswerForm answer, UseForm use, FormErrors errors) {
        var page = new RequestPage(request, viewer.may("members.edit"), isOwn(request, viewer), answer, use, errors);
        return new ModelAndView(
                "desk/membership/services/show",
                Map.of("page", page),
                errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
