package org.megdan.desk.reports;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.export.AtomFeed.Item;
import org.megdan.platform.export.News;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.SiteMapPart;
import org.springframework.stereotype.Component;

/** Published reports for feeds and for search engines. One query. */
@Component
class ReportNews implements News, SiteMapPart {

    private final ReportShelf shelf;

    ReportNews(ReportShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public List<Piece> latest(Layout layout) {
        return published().map(row -> new Piece(row.slug(), item(row, layout))).toList();
    }

    @Override
    public Stream<String> paths() {
        return published().map(ReportRow::path);
    }

    private Stream<ReportRow> published() {
        return shelf.all(Viewer.ANYONE).stream().filter(ReportRow::isPublished);
    }

    private static Item item(ReportRow row, Layout layout) {
        var at = Objects.requireNonNull(row.publishedAt());
        var snapshot = Objects.requireNonNull(row.snapshot()).value();
        return new Item(
                "urn:uuid:" + snapshot,
                layout.base() + "/reports/" + snapshot,
                layout.t("reports.title.of", Integer.toString(row.year()), row.title()),
                layout.t("reports.news"),
                at,
                at);
    }
}
