package org.megdan.desk.team.todos;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
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
        Task.Standing standing,
        boolean mayChange,
        boolean mayDo,
        boolean mayAddHelpers,
        @Nullable HistoryPage history,
        FormErrors errors,
        Map<String, String> typed) {

    public record Said(Comment comment, String name) {}

    /**
     * @param does as stored, or as typed where the form comes back, like the hours
     * @param errors of this helper's form
     */
    public record Helped(TaskHelper helper, String name, String does, String hours, FormErrors errors) {

        static Helped of(TaskHelper helper, String name, FormErrors errors, Map<String, String> typed) {
            return helper.id().toString().equals(typed.get("helper"))
                    ? new Helped(helper, name, typed.getOrDefault("does", ""), typed.getOrDefault("hours", ""), errors)
                    : new Helped(helper, name, helper.does(), plain(helper.hours()), FormErrors.NONE);
        }

        /** Several of these forms stand on one page; the summary of errors leads to the one that came back. */
        public String fieldId(String name) {
            return errors.isEmpty() ? name + "-" + helper.id() : "f-" + name;
        }

        private static String plain(BigDecimal hours) {
            return hours.signum() == 0 ? "0" : hours.stripTrailingZeros().toPlainString();
        }
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public List<Crumb> crumbs(Layout layout) {
        return List.of(new Crumb(layout.t("ui.my"), "/my"), new Crumb(layout.t("team.todos"), "/my/todos"));
    }

    public BigDecimal hours() {
        return helpers.stream().map(one -> one.helper().hours()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
