package org.megdan.core.plans.versions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.Adoption;
import org.megdan.core.plans.PlanRefusal;
import org.megdan.core.plans.PlanVersion;
import org.megdan.platform.web.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Versions by id. Whoever changes a draft opens it here first: one change of a draft at a time. */
@Component
public class VersionRows {

    /** Ends before any {@code where}; aliases are v and p. */
    public static final String SELECT = """
            select v.*, p.slug, p.owner_id,
              exists (select from plans.publication u where u.version_id = v.id) as published
            from plans.version v join plans.plan p on p.id = v.plan_id
            """;

    private final JdbcClient sql;

    VersionRows(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<PlanVersion> find(UUID version) {
        return sql.sql(SELECT + "where v.id = :version")
                .param("version", version)
                .query((row, i) -> read(row))
                .optional();
    }

    public PlanVersion get(UUID version) {
        return find(version).orElseThrow(NotFound::new);
    }

    /** Holds the draft to the end of the transaction; refuses an adopted version. */
    public PlanVersion openDraft(UUID version) {
        var found = sql.sql(SELECT + "where v.id = :version for update of v")
                .param("version", version)
                .query((row, i) -> read(row))
                .optional()
                .orElseThrow(NotFound::new);
        if (!found.isDraft()) {
            throw new PlanRefusal("plans.refused.adopted");
        }
        return found;
    }

    public static PlanVersion read(ResultSet row) throws SQLException {
        return new PlanVersion(
                row.getObject("id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getString("slug"),
                row.getInt("number"),
                PlanVersion.State.valueOf(row.getString("state")),
                row.getBoolean("published"),
                row.getString("title"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getString("note"),
                row.getInt("lock"),
                row.getObject("based_on", UUID.class),
                row.getObject("source_id", UUID.class),
                row.getObject("owner_id", UUID.class),
                adoption(row));
    }

    public static @Nullable Adoption adoption(ResultSet row) throws SQLException {
        var sha256 = row.getString("sha256");
        return sha256 == null
                ? null
                : new Adoption(
                        row.getString("adopted_body"),
                        row.getString("decision_no"),
                        row.getString("protocol_no"),
                        row.getObject("adopted_on", LocalDate.class),
                        sha256,
                        moment(row, "adopted_at"),
                        row.getObject("adopted_by", UUID.class));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
