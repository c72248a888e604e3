package org.megdan.core.plans.shelf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.PlanLinks;
import org.megdan.core.plans.PlanVersion;
import org.megdan.core.plans.Visible;
import org.megdan.core.plans.versions.VersionRows;
import org.megdan.platform.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Versions through a viewer. */
@Component
public class VersionLookup {

    private static final String CHOSEN = VersionRows.SELECT + """
            where p.slug = :slug and (:number::int is null or v.number = :number) and %s
            order by v.state = 'ADOPTED' desc, v.number desc limit 1""".formatted(Visible.version("v"));
    private static final String ALL =
            VersionRows.SELECT + "where p.slug = :slug and %s order by v.number desc".formatted(Visible.version("v"));
    private static final String CURRENT = """
            select v.*, p.slug, p.owner_id,
              exists (select from plans.publication u where u.version_id = v.id) as published
            from plans.plan p cross join lateral %s v
            order by v.title collate "bg-BG-x-icu", p.slug""".formatted(Visible.current("p"));

    private static final String DRAFTS = VersionRows.SELECT + """
            where v.state = 'DRAFT' and %s
            order by v.title collate "bg-BG-x-icu", p.slug""".formatted(Visible.version("v"));

    private static final String LINKED = """
            select l.plan_id = :plan as outward, v.*, p.slug, p.owner_id,
              exists (select from plans.publication u where u.version_id = v.id) as published
            from plans.plan_link l
              join plans.plan p on p.id = case when l.plan_id = :plan then l.carries_out_id else l.plan_id end
              cross join lateral %s v
            where :plan in (l.plan_id, l.carries_out_id)
            order by v.title collate "bg-BG-x-icu", p.slug""".formatted(Visible.current("p"));

    private final JdbcClient sql;

    VersionLookup(JdbcClient sql) {
        this.sql = sql;
    }

    /** The current version when no number is given. */
    public Optional<PlanVersion> find(String slug, @Nullable Integer number, Viewer viewer) {
        return sql.sql(CHOSEN)
                .param("slug", slug)
                .param("number", number)
                .params(Visible.to(viewer))
                .query((row, i) -> VersionRows.read(row))
                .optional();
    }

    public List<PlanVersion> all(String slug, Viewer viewer) {
        return sql.sql(ALL)
                .param("slug", slug)
                .params(Visible.to(viewer))
                .query((row, i) -> VersionRows.read(row))
                .list();
    }

    public List<PlanVersion> current(Viewer viewer) {
        return sql.sql(CURRENT)
                .params(Visible.to(viewer))
                .query((row, i) -> VersionRows.read(row))
                .list();
    }

    public List<PlanVersion> drafts(Viewer viewer) {
        return sql.sql(DRAFTS)
                .params(Visible.to(viewer))
                .query((row, i) -> VersionRows.read(row))
                .list();
    }

    public PlanLinks linked(UUID plan, Viewer viewer) {
        var links = new PlanLinks(new ArrayList<>(), new ArrayList<>());
        sql.sql(LINKED).param("plan", plan).params(Visible.to(viewer)).query(row -> {
            var side = row.getBoolean("outward") ? links.carriesOut() : links.carriedOutBy();
            side.add(VersionRows.read(row));
        });
        return links;
    }
}
