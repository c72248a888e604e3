package org.megdan.core.plans.shelf;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.ExpectedResult;
import org.megdan.core.plans.NodeCard;
import org.megdan.core.plans.NodeView;
import org.megdan.core.plans.PlanVersion;
import org.megdan.core.plans.Visible;
import org.megdan.platform.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A node with all around it in five queries, however large the strategy; in two when it is adopted and was read before. */
@Component
public class NodeReading {

    private static final String NODE = """
            select %s, n.description, n.other_wordings, n.footnotes, n.doubts, n.lock, n.position, n.source_from, n.source_to
            from plans.node n join plans.version v on v.id = n.version_id join plans.plan p on p.id = v.plan_id
            where n.version_id = :version and n.%%s = :key""".formatted(Cards.COLUMNS);
    // an address of an earlier version leads to the same node
    private static final String FORMER = """
            select n.id from plans.node n join plans.version v on v.id = n.version_id
            where v.plan_id = :plan and n.ref = :ref and %s order by v.number desc limit 1""".formatted(Visible.version("v"));

    // with what surrounds the letters, some 6 MB at most
    private static final int MOST_CHARACTERS = 1_500_000;

    private final JdbcClient sql;
    private final VersionLookup versions;
    private final Family family;
    private final Attachments attachments;
    private final Cards cards;
    private final Adopted<Known> adopted = Adopted.mostOf(MOST_CHARACTERS, Known::length);

    NodeReading(JdbcClient sql, VersionLookup versions, Family family, Attachments attachments, Cards cards) {
        this.sql = sql;
        this.versions = versions;
        this.family = family;
        this.attachments = attachments;
        this.cards = cards;
    }

    public Optional<NodeView> find(String slug, String ref, @Nullable Integer number, Viewer viewer) {
        return versions.find(slug, number, viewer)
                .flatMap(version -> known(version, ref, viewer).map(known -> view(version, known, viewer)));
    }

    private Optional<Known> known(PlanVersion version, String ref, Viewer viewer) {
        return adopted.find(version, ref, () -> row(version.id(), "ref", ref).map(row -> around(version, row)))
                .or(() -> former(version, ref, viewer)
                        .flatMap(id -> row(version.id(), "id", id))
                        .map(row -> around(version, row)));
    }

    private Known around(PlanVersion version, Row row) {
        var around = family.of(row.card(), row.position());
        return new Known(row, around, attachments.of(version.id(), row.card().id(), around.ancestors()));
    }

    private Optional<UUID> former(PlanVersion version, String ref, Viewer viewer) {
        return sql.sql(FORMER)
                .param("plan", version.planId())
                .param("ref", ref)
                .params(Visible.to(viewer))
                .query((row, i) -> row.getObject(1, UUID.class))
                .optional();
    }

    private Optional<Row> row(UUID version, String column, Object key) {
        return sql.sql(NODE.formatted(column))
                .param("version", version)
                .param("key", key)
                .query((row, i) -> Row.read(row))
                .optional();
    }

    private NodeView view(PlanVersion version, Known known, Viewer viewer) {
        var row = known.row();
        var around = known.around();
        var attached = known.attached();
        var links = cards.carriesOut(version.id(), row.card().id(), viewer);
        return new NodeView(
                version,
                row.card(),
                row.description(),
                row.otherWordings(),
                row.footnotes(),
                row.doubts(),
                row.lock(),
                row.position(),
                Optional.ofNullable(row.sourceFrom()),
                Optional.ofNullable(row.sourceTo()),
                around.ancestors(),
                around.children(),
                around.previous(),
                around.next(),
                attached.groups,
                attached.results,
                attached.actors,
                attached.responsibleAbove,
                attached.groupsAbove,
                links.stream().filter(Cards.Link::outward).map(Cards.Link::card).toList(),
                links.stream()
                        .filter(link -> !link.outward())
                        .map(Cards.Link::card)
                        .toList());
    }

    private record Known(Row row, Family.Around around, Attachments.Attached attached) {

        private static final int BESIDES = 1_000;

        int length() {
            var texts = Stream.of(row.otherWordings(), row.footnotes()).flatMap(List::stream);
            var results = attached.results.stream().map(ExpectedResult::text);
            return BESIDES
                    + row.description().length()
                    + around.all().size() * 100
                    + Stream.concat(texts, results).mapToInt(String::length).sum();
        }
    }

    private record Row(
            NodeCard card,
            String description,
            List<String> otherWordings,
            List<String> footnotes,
            List<String> doubts,
            int lock,
            int position,
            @Nullable Integer sourceFrom,
            @Nullable Integer sourceTo) {

        static Row read(ResultSet row) throws SQLException {
            return new Row(
                    Cards.read(row),
                    row.getString("description"),
                    texts(row.getArray("other_wordings")),
                    texts(row.getArray("footnotes")),
                    texts(row.getArray("doubts")),
                    row.getInt("lock"),
                    row.getInt("position"),
                    row.getObject("source_from", Integer.class),
                    row.getObject("source_to", Integer.class));
        }

        private static List<String> texts(Array array) throws SQLException {
            return List.of((String[]) array.getArray());
        }
    }
}
