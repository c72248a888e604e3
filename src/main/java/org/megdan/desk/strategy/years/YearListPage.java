package org.megdan.desk.strategy.years;

import java.util.List;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.FormErrors;

/** The years of one strategy. */
public record YearListPage(
        String slug, String title, List<Crumb> tabs, List<Row> rows, boolean mayBegin, String year, FormErrors errors) {

    public String path() {
        return "/strategy/" + slug + "/years";
    }

    public record Row(String path, String title, String state, boolean isDraft, boolean isShared, String adoption) {}
}
