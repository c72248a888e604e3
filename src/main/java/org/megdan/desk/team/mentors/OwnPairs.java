package org.megdan.desk.team.mentors;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.Actors;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.OwnPages;
import org.springframework.stereotype.Component;

/** Whoever learns may be nobody of the team, and finds here what they and their mentor wrote down. */
@Component
class OwnPairs implements OwnPages {

    private final Mentorings pairs;
    private final Actors actors;

    OwnPairs(Mentorings pairs, Actors actors) {
        this.pairs = pairs;
        this.actors = actors;
    }

    @Override
    public List<OwnPage> of(Viewer viewer, Layout layout) {
        var person = viewer.person();
        var own = person == null ? List.<Mentoring>of() : pairs.goingOn(List.of(person));
        if (own.isEmpty()) {
            return List.of();
        }
        var names = actors.names(own.stream()
                .flatMap(one -> Stream.of(one.mentor(), one.learner()))
                .distinct()
                .toList());
        return own.stream()
                .map(one -> new OwnPage(
                        one.mentor().equals(person)
                                ? layout.t("team.mentors.own.mentor", name(names.get(one.learner())))
                                : layout.t("team.mentors.own.learner", name(names.get(one.mentor()))),
                        one.path(),
                        one.goal()))
                .toList();
    }

    private static String name(@Nullable ActorName name) {
        return name == null ? "" : name.name();
    }
}
