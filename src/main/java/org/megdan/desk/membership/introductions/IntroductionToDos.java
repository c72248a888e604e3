package org.megdan.desk.membership.introductions;

import java.util.List;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.ToDo;
import org.megdan.platform.web.ToDo.Kind;
import org.megdan.platform.web.ToDos;
import org.springframework.stereotype.Component;

/** Organisations that wait for an answer, for who may let somebody speak for one. */
@Component
class IntroductionToDos implements ToDos {

    private final Introductions introductions;

    IntroductionToDos(Introductions introductions) {
        this.introductions = introductions;
    }

    @Override
    public List<ToDo> of(Viewer viewer, Layout layout) {
        return viewer.may("delegates.appoint")
                ? introductions.waiting().stream()
                        .map(one -> new ToDo(
                                Kind.DECIDE,
                                one.path(),
                                one.name(),
                                layout.t("membership.introduction.todo", one.personName()),
                                null))
                        .toList()
                : List.of();
    }
}
