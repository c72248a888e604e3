package org.megdan.desk.relations.advice;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Languages;
import org.megdan.platform.web.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Finds a request through its viewer and makes its page, also when a form of it comes back. */
@Component
class AdvicePages {

    private final AdviceList list;
    private final RouteAdvice routing;

    AdvicePages(AdviceList list, RouteAdvice routing) {
        this.list = list;
        this.routing = routing;
    }

    AdviceRow advice(UUID advice, Viewer viewer) {
        return list.find(advice, viewer).orElseThrow(NotFound::new);
    }

    boolean mayTell(AdviceRow advice, Viewer viewer) {
        return viewer.may("actors.edit") || advice.askedBy().equals(viewer.person());
    }

    ModelAndView of(
            AdviceRow advice, Viewer viewer, Map<String, String> typed, FormErrors errors, HttpServletRequest request) {
        var mayRoute = viewer.may("actors.edit");
        var page = new AdvicePage(
                advice,
                mayRoute ? routing.candidates(advice, Languages.of(request)) : List.of(),
                mayRoute,
                mayTell(advice, viewer),
                typed,
                errors);
        return new ModelAndView(
                "desk/relations/advice",
                Map.of("page", page),
                errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
