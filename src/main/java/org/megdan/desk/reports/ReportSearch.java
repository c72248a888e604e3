package org.megdan.desk.reports;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.search.SearchDocument;
import org.megdan.platform.search.Searchable;
import org.megdan.platform.web.Language;
import org.springframework.stereotype.Component;

/** Published reports are found by what was published, never by what is being written. */
@Component
class ReportSearch implements Searchable {

    static final String KIND = "report";
    private static final int WEIGHT = 2;

    private final ReportShelf shelf;
    private final Publications publications;

    ReportSearch(ReportShelf shelf, Publications publications) {
        this.shelf = shelf;
        this.publications = publications;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Stream<SearchDocument> all() {
        return published().flatMap(this::document);
    }

    @Override
    public List<SearchDocument> load(Collection<String> ids) {
        return published()
                .filter(row -> ids.contains(row.id().toString()))
                .flatMap(this::document)
                .toList();
    }

    private Stream<ReportRow> published() {
        return shelf.all(Viewer.ANYONE).stream().filter(ReportRow::isPublished);
    }

    private Stream<SearchDocument> document(ReportRow row) {
        var id = Objects.requireNonNull(row.snapshot()).value().toString();
        return publications.find(id).stream()
                .map(published -> new SearchDocument(
                        KIND,
                        row.id().toString(),
                        published.snapshot().title(),
                        body(published.report()),
                        row.path(),
                        Set.of(SearchDocument.PUBLIC),
                        WEIGHT,
                        null,
                        published.snapshot().publishedAt().atZone(Language.ZONE).toLocalDate()));
    }

    private static String body(YearReport report) {
        var tasks = report.tasks().stream().flatMap(task -> Stream.of(task.label(), task.deviation(), task.reason()));
        return Stream.concat(Stream.of(report.words(), report.assessment()), tasks)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
