package org.megdan.desk.strategy.versions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.audit.HistoryPage;
import org.megdan.platform.web.Crumb;

/**
 * The versions of a strategy, the newest first.
 *
 * @param history null for who may not read it
 */
public record VersionListPage(
        String path,
        String title,
        List<Crumb> tabs,
        List<Row> rows,
        @Nullable HistoryPage history) {

    /**
     * @param adoption empty for a draft
     * @param sha256 empty for a draft
     * @param changes where it is compared with the version it came from, null for the first
     * @param because the evaluations that led to it
     * @param acts what the viewer may do with it
     */
    public record Row(
            String path,
            String name,
            String state,
            boolean isDraft,
            boolean isPublished,
            String adoption,
            String sha256,
            String note,
            @Nullable String changes,
            List<Crumb> because,
            Acts acts) {

        /** Where a changed document is given for this strategy. */
        public String imports() {
            return path.replaceFirst("/versions/[^/]*$", "/imports");
        }
    }

    public record Acts(boolean revise, boolean publish, boolean adopt, boolean discard) {

        public boolean any() {
            return revise || publish || adopt || discard;
        }
    }
}
