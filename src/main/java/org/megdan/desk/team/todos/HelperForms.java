package org.megdan.desk.team.todos;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.Actors;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page on which a helper is looked for. */
@Component
class HelperForms {

    private static final int OFFERED = 12;

    private final TaskShelf shelf;
    private final Tasks tasks;
    private final Actors actors;

    HelperForms(TaskShelf shelf, Tasks tasks, Actors actors) {
        this.shelf = shelf;
        this.tasks = tasks;
        this.actors = actors;
    }

    ModelAndView page(UUID id, String words, String does, FormErrors errors, Viewer viewer) {
        var task = shelf.find(id, viewer)
                .filter(one -> one.isOpen() && tasks.mayDo(one, viewer))
                .orElseThrow(NotFound::new);
        var found = words.isBlank() ? List.<ActorName>of() : actors.search(words, List.of(ActorKind.PERSON), OFFERED);
        return new ModelAndView(
                "desk/team/todos/helper",
                Map.of("page", new HelperFormPage(task, words, does, found, errors)),
                errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
