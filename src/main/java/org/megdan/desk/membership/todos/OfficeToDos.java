package org.megdan.desk.membership.todos;

import java.util.List;
import java.util.stream.Stream;
import org.megdan.desk.membership.applications.ApplicationLine;
import org.megdan.desk.membership.applications.ApplicationLines;
import org.megdan.desk.membership.applications.State;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.ToDo;
import org.megdan.platform.web.ToDo.Kind;
import org.megdan.platform.web.ToDos;
import org.springframework.stereotype.Component;

/** Applications that nobody has taken up, for those who keep them; those in review, for those who record decisions and for whoever looks at them. */
@Component
class OfficeToDos implements ToDos {

    private final ApplicationLines applications;

    OfficeToDos(ApplicationLines applications) {
        this.applications = applications;
    }

    @Override
    public List<ToDo> of(Viewer viewer, Layout layout) {
        return Stream.of(
                        told("members.edit", State.SENT, "membership.todo.sent", viewer, layout),
                        told("members.decide", State.IN_REVIEW, "membership.todo.in-review", viewer, layout),
                        own(viewer, layout))
                .flatMap(todos -> todos)
                .toList();
    }

    private Stream<ToDo> told(String right, State state, String note, Viewer viewer, Layout layout) {
        return viewer.may(right)
                ? applications.in(state).stream().map(line -> told(Kind.DECIDE, line, layout.t(note), layout))
                : Stream.of();
    }

    /** Whoever decides has them all in the list already. */
    private Stream<ToDo> own(Viewer viewer, Layout layout) {
        var person = viewer.person();
        return person == null || !viewer.may("members.edit") || viewer.may("members.decide")
                ? Stream.of()
                : applications.reviewedBy(person).stream()
                        .map(line -> told(Kind.MINE, line, layout.t("membership.todo.reviewed-by-you"), layout));
    }

    private static ToDo told(Kind kind, ApplicationLine line, String note, Layout layout) {
        var title = line.applicantName() + " – " + line.programmeName(layout.language());
        return new ToDo(kind, line.path(), title, note, null);
    }
}
