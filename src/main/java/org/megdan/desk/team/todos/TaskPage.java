package org.megdan.desk.team.todos;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.audit.HistoryPage;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

/**
 * A task as the viewer may see and change it.
 *
 * @param giver empty where it was given by the person themselves
 * @param node the task of a strategy that it serves, null for none
 * @param mayChange what it is and whose
 * @param mayDo how it stands, and who helps
 */
public record TaskPage(
        Task task,
        String person,
        String giver,
        @Nullable Crumb node,
        @Nullable Crumb meeting,
        List<Said> comments,
        List<Helped> helpers,
        String badge,
        String look,
        boolean mayChange,
        boolean mayDo,
        boolean mayAddHelpers,
        @Nullable HistoryPage history,
        FormErrors errors,
        String typed) {

    public record Said(Comment comment, String name) {}

    public record Helped(TaskHelper helper, String name) {

        public String hours() {
            var plain = helper.hours().stripTrailingZeros();
            return plain.signum() == 0 ? "0" : plain.toPlainString();
        }
    }

    public List<Crumb> crumbs(Layout layout) {
        return List.of(new Crumb(layout.t("ui.my"), "/my"), new Crumb(layout.t("team.todos"), "/my/todos"));
    }

    public BigDecimal hours() {
        return helpers.stream().map(one -> one.helper().hours()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
