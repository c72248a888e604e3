package org.megdan.desk.reports.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.desk.reports.Publications;
import org.megdan.desk.reports.Published;
import org.megdan.desk.reports.ReportRow;
import org.megdan.desk.reports.ReportShelf;
import org.megdan.desk.reports.YearReport;
import org.megdan.platform.access.Open;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.api.Catalogue;
import org.megdan.platform.api.Listing;
import org.megdan.platform.snapshots.SnapshotId;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.PublicAddress;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Only what is published, whoever asks. */
@Open
@RestController
@RequestMapping("/api/v1/reports")
class ReportsApi {

    private static final Catalogue<Line> REPORTS = Catalogue.<Line>of(Line::id)
            .filter("strategy", line -> List.of(line.strategy()))
            .filter("year", line -> List.of(line.year()))
            .sort("year", line -> Catalogue.number(line.year()) + line.strategy());

    private final ReportShelf shelf;
    private final Publications publications;
    private final PublicAddress address;

    ReportsApi(ReportShelf shelf, Publications publications, PublicAddress address) {
        this.shelf = shelf;
        this.publications = publications;
        this.address = address;
    }

    @GetMapping
    Listing<Line> all(HttpServletRequest request) {
        var lines = shelf.all(Viewer.ANYONE).stream()
                .filter(ReportRow::isPublished)
                .map(row -> Line.of(row, address.base()))
                .toList();
        return REPORTS.page(lines, request);
    }

    /** A publication by its own id, so that it stays the same whatever corrects it. */
    @GetMapping("/{id}")
    Report one(@PathVariable UUID id) {
        return Report.of(publications.find(id.toString()).orElseThrow(NotFound::new), address.base());
    }

    /** @param id of the publication that counts for the year */
    record Line(UUID id, String strategy, String title, int year, Instant publishedAt, String address) {

        static Line of(ReportRow row, String base) {
            return new Line(
                    Objects.requireNonNull(row.snapshot()).value(),
                    row.slug(),
                    row.title(),
                    row.year(),
                    Objects.requireNonNull(row.publishedAt()),
                    base + row.path());
        }
    }

    /**
     * @param sha256 of the published text, which {@code json} gives to the letter
     * @param supersededBy the correction that came after it
     */
    record Report(
            UUID id,
            String title,
            String language,
            Instant publishedAt,
            String sha256,
            @Nullable UUID supersedes,
            @Nullable UUID supersededBy,
            String address,
            String json,
            YearReport content) {

        static Report of(Published published, String base) {
            var snapshot = published.snapshot();
            return new Report(
                    snapshot.id().value(),
                    snapshot.title(),
                    snapshot.language().code(),
                    snapshot.publishedAt(),
                    snapshot.sha256(),
                    value(snapshot.supersedes()),
                    value(snapshot.supersededBy()),
                    base + published.path(),
                    base + published.path() + ".json",
                    published.report());
        }

        private static @Nullable UUID value(@Nullable SnapshotId id) {
            return id == null ? null : id.value();
        }
    }
}
