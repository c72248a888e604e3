package org.megdan.desk.strategy.versions;

import java.util.List;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.TextSpan;

/**
 * What distinguishes two versions, grouped by what it is about.
 *
 * @param because the evaluations that led to the newer one
 */
public record ChangesPage(
        String title,
        String older,
        String newer,
        List<Crumb> crumbs,
        List<Crumb> because,
        List<String> counts,
        List<Group> groups) {

    public record Group(String title, List<Entry> entries) {}

    /**
     * @param kind of the badge
     * @param moved where from and where to in words, empty when it stayed
     */
    public record Entry(
            String id,
            String change,
            String kind,
            String level,
            String label,
            String below,
            String moved,
            List<Field> fields) {}

    public record Field(String name, List<TextSpan> before, List<TextSpan> after) {}
}
