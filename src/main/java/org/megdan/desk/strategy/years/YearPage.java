package org.megdan.desk.strategy.years;

import java.util.List;
import java.util.Map;
import org.megdan.platform.charts.Gantt;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.FormErrors;

/**
 * The plan of one year.
 *
 * @param sha256 names what is shown here, so that nothing else is adopted
 * @param typed what was typed into a form that comes back; empty otherwise
 * @param mayEdit the draft may be changed by this viewer
 * @param mayTell deviations from the adopted plan may be told by this viewer
 */
public record YearPage(
        String slug,
        String planTitle,
        int year,
        String state,
        boolean isDraft,
        boolean isShared,
        String adoption,
        List<Fact> facts,
        List<Entry> entries,
        Gantt timeline,
        boolean mayEdit,
        boolean mayTell,
        boolean mayAdopt,
        boolean mayShare,
        boolean mayRevise,
        String sha256,
        Map<String, String> typed,
        FormErrors errors) {

    /** What stands in a field: what was typed there, or how it begins. */
    public String typed(String field, String first) {
        return typed.getOrDefault(field, first);
    }

    /** The same in the form of one entry. */
    public String typedAt(String entry, String field, String first) {
        return isAt(entry) ? typed(field, "") : first;
    }

    /** Whether the form that comes back is that of this entry. */
    public boolean isAt(String entry) {
        return entry.equals(typed.get("entry"));
    }

    public String typedAt(String entry, String field) {
        return typedAt(entry, field, "");
    }

    public String path() {
        return "/strategy/" + slug + "/years/" + year;
    }

    public Crumb up() {
        return new Crumb(planTitle, "/strategy/" + slug + "/years");
    }

    public record Fact(String value, String label) {}

    public record Entry(
            String id,
            String path,
            String label,
            String priority,
            String note,
            List<Activity> activities,
            String deviation,
            String reason) {}

    /** @param progressPath where its progress is noted, empty for who may not */
    public record Activity(
            String id,
            String title,
            String responsible,
            String when,
            String state,
            String look,
            String checked,
            String progressPath) {}
}
