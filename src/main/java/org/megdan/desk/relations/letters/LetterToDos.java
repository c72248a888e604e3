package org.megdan.desk.relations.letters;

import java.util.ArrayList;
import java.util.List;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.ToDo;
import org.megdan.platform.web.ToDo.Kind;
import org.megdan.platform.web.ToDos;
import org.springframework.stereotype.Component;

/** For whoever keeps the records: letters to look at before they leave, corrections that came, records that nobody looked at. */
@Component
class LetterToDos implements ToDos {

    private final Letters letters;

    LetterToDos(Letters letters) {
        this.letters = letters;
    }

    @Override
    public List<ToDo> of(Viewer viewer, Layout layout) {
        var found = new ArrayList<ToDo>();
        if (viewer.may("actors.edit")) {
            var waiting = letters.waiting(PlanLetters.kinds());
            if (waiting.corrections() > 0) {
                var title = layout.t("relations.todo.corrections", waiting.corrections());
                found.add(new ToDo(Kind.DECIDE, LettersPage.Part.CORRECTIONS.path(), title, "", null));
            }
            if (waiting.planned() > 0) {
                var title = layout.t("relations.todo.planned", waiting.planned());
                found.add(new ToDo(Kind.DECIDE, LettersPage.Part.PLANNED.path(), title, "", waiting.sendOn()));
            }
            if (waiting.due() > 0) {
                found.add(new ToDo(Kind.STALE, "/relations", layout.t("relations.due", waiting.due()), "", null));
            }
        }
        return found;
    }
}
