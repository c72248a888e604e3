package org.megdan.desk.strategy.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.audit.HistoryPage;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.TextSpan;

/**
 * A form and what surrounds it.
 *
 * @param action where it is sent, and kept in the browser under this name
 * @param cancel where one goes back to
 * @param clashes fields that somebody else saved differently meanwhile
 * @param removal where what is edited is removed, null when it can't be or is not there yet
 * @param history null for who may not read it
 */
public record FormPage(
        String title,
        String kicker,
        String lead,
        List<Crumb> crumbs,
        String action,
        String submit,
        String cancel,
        List<FormField> fields,
        TypedForm form,
        FormErrors errors,
        List<Clash> clashes,
        @Nullable Crumb removal,
        @Nullable HistoryPage history) {

    public record Clash(String name, List<TextSpan> yours, List<TextSpan> theirs) {}

    /** The least of a form; {@code to} is where it is sent under the words of its button. */
    public static FormPage of(
            String title, List<Crumb> crumbs, Crumb to, String cancel, List<FormField> fields, TypedForm form) {
        return new FormPage(
                title,
                "",
                "",
                crumbs,
                to.path(),
                to.label(),
                cancel,
                fields,
                form,
                FormErrors.NONE,
                List.of(),
                null,
                null);
    }

    public FormPage about(String over, String under) {
        return new FormPage(
                title, over, under, crumbs, action, submit, cancel, fields, form, errors, clashes, removal, history);
    }

    public FormPage removable(Crumb link) {
        return new FormPage(
                title, kicker, lead, crumbs, action, submit, cancel, fields, form, errors, clashes, link, history);
    }

    public FormPage told(@Nullable HistoryPage log) {
        return new FormPage(
                title, kicker, lead, crumbs, action, submit, cancel, fields, form, errors, clashes, removal, log);
    }

    FormPage wrong(FormErrors found) {
        return new FormPage(
                title, kicker, lead, crumbs, action, submit, cancel, fields, form, found, clashes, removal, history);
    }

    FormPage clashing(TypedForm again, List<Clash> found) {
        return new FormPage(
                title, kicker, lead, crumbs, action, submit, cancel, fields, again, errors, found, removal, history);
    }
}
