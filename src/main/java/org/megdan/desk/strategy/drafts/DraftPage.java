package org.megdan.desk.strategy.drafts;

import java.util.List;
import org.megdan.platform.web.Crumb;

/** A draft beside its goals and tasks. */
public record DraftPage(
        String path,
        String title,
        String name,
        String words,
        String period,
        String note,
        List<Crumb> crumbs,
        List<Section> sections,
        List<Kept> kept) {

    public record Section(String path, String title, String add, String empty, List<Row> rows) {}

    /** @param place where it is put elsewhere in the order */
    public record Row(String id, String path, String label, String note, String place, int position) {}

    public record Kept(String text, String reason, String removal) {}
}
