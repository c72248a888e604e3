package org.megdan.desk.strategy.editing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.audit.HistoryPage;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.TextSpan;

/**
 * The form of a node and what else may be done with it.
 *
 * @param draft says which draft is being changed
 * @param tree where the whole draft is
 * @param clashes fields that somebody else saved differently meanwhile
 * @param acts null for a node that is not there yet
 * @param history null for who may not read it
 */
public record EditPage(
        String path,
        String action,
        String title,
        String kicker,
        String draft,
        String tree,
        List<Crumb> crumbs,
        NodeForm form,
        FormErrors errors,
        List<Choice> levels,
        List<Clash> clashes,
        @Nullable Acts acts,
        @Nullable HistoryPage history) {

    EditPage with(List<Clash> found, @Nullable HistoryPage log) {
        return new EditPage(path, action, title, kicker, draft, tree, crumbs, form, errors, levels, found, acts, log);
    }

    public record Clash(String name, List<TextSpan> yours, List<TextSpan> theirs) {}

    /**
     * @param add where a node below this one is added
     * @param cuts where the title may be cut in two
     * @param sent what was typed into one of these forms and refused
     */
    public record Acts(
            String add,
            List<Choice> nodes,
            String parent,
            List<Choice> cuts,
            List<String> doubts,
            Map<String, String> sent) {

        public String value(String field) {
            return sent.getOrDefault(field, "");
        }

        public boolean isOpen(String field) {
            return sent.containsKey(field);
        }
    }
}
