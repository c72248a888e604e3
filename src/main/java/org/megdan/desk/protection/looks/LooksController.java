package org.megdan.desk.protection.looks;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.Actors;
import org.megdan.platform.access.Needs;
import org.megdan.platform.privacy.Look;
import org.megdan.platform.privacy.Looks;
import org.megdan.platform.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Needs("audit.read")
@Controller
class LooksController {

    private static final int LENGTH = 50;

    private final Looks looks;
    private final Actors actors;

    LooksController(Looks looks, Actors actors) {
        this.looks = looks;
        this.actors = actors;
    }

    @GetMapping("/protection/looks")
    ModelAndView show(@RequestParam(defaultValue = "") String person, @RequestParam @Nullable UUID before) {
        var of = person.isEmpty() ? null : actors.find(person).orElseThrow(NotFound::new);
        var found = looks.newest(of == null ? null : of.id(), before, LENGTH);
        var page = new LooksPage(found, names(found), of, LENGTH);
        return new ModelAndView("desk/protection/looks", Map.of("page", page));
    }

    private Map<UUID, ActorName> names(List<Look> found) {
        return actors.names(found.stream()
                .flatMap(look -> Stream.of(look.person(), look.viewer()))
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList());
    }
}
