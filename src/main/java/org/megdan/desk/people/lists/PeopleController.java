package org.megdan.desk.people.lists;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.Actors;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Languages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Needs("actors.read")
@Controller
class PeopleController {

    private final Actors actors;

    PeopleController(Actors actors) {
        this.actors = actors;
    }

    @GetMapping("/people")
    ModelAndView people(
            @RequestParam(defaultValue = "") String q,
            @RequestParam @Nullable String after,
            Viewer viewer,
            HttpServletRequest request) {
        return list(Kin.PEOPLE, q, after, viewer, request);
    }

    @GetMapping("/people/organisations")
    ModelAndView organisations(
            @RequestParam(defaultValue = "") String q,
            @RequestParam @Nullable String after,
            Viewer viewer,
            HttpServletRequest request) {
        return list(Kin.ORGANISATIONS, q, after, viewer, request);
    }

    private ModelAndView list(
            Kin kin, String words, @Nullable String after, Viewer viewer, HttpServletRequest request) {
        var list = actors.list(kin.kinds(), words, after, Languages.of(request));
        var page = new PeoplePage(
                kin,
                words,
                list,
                after != null,
                viewer.may("actors.edit"),
                viewer.may("actors.grant"),
                viewer.may("system.admin"));
        return new ModelAndView("desk/people/index", Map.of("page", page));
    }
}
