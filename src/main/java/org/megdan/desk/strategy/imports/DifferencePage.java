package org.megdan.desk.strategy.imports;

import java.util.List;
import java.util.UUID;
import org.megdan.desk.strategy.versions.ChangesPage;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.FormErrors;

/**
 * What a document would change in a strategy, to be taken piece by piece.
 *
 * @param target address of the strategy
 * @param beginsDraft taking anything begins a new draft
 * @param step number of the last correction of the document
 * @param basis of the proposal, sent back with the choice
 */
public record DifferencePage(
        UUID id,
        String name,
        String title,
        String target,
        boolean beginsDraft,
        int step,
        String basis,
        List<Crumb> crumbs,
        List<String> counts,
        List<Group> groups,
        FormErrors errors) {

    public String path() {
        return "/strategy/imports/" + id;
    }

    public record Group(String title, String note, List<Item> items) {}

    /** @param within labels of what comes or goes with it */
    public record Item(String key, boolean taken, String kind, ChangesPage.Entry entry, List<String> within) {}
}
