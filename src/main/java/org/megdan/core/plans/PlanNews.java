package org.megdan.core.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What of strategies came before everyone's eyes, and when: only what anyone may see now. */
@Component
public class PlanNews {

    private static final String NEWS = """
            select news.* from (
              select v.id, case when v.number = 1 then 'ADOPTED' else 'REVISED' end as kind, p.slug, v.title as plan,
                v.adopted_body as about, v.adopted_on as day, 0 as year, greatest(v.adopted_at, u.published_at) as at
              from plans.version v join plans.plan p on p.id = v.plan_id
                join plans.publication u on u.version_id = v.id
              where v.state = 'ADOPTED'
              union all
              select y.id, 'YEAR_SHARED', p.slug, v.title, '', null, y.year, s.shared_at
              from plans.action_plan_share s join plans.action_plan y on y.id = s.action_plan_id
                join plans.plan p on p.id = y.plan_id cross join lateral %1$s v
              union all
              select e.id, 'EVALUATED', p.slug, v.title, e.title, null, 0, e.published_at
              from plans.evaluation e join plans.plan p on p.id = e.plan_id cross join lateral %1$s v
              where e.published_at is not null) news
            where :slug::text is null or news.slug = :slug
            order by news.at desc, news.id limit :limit""".formatted(Visible.current("p"));

    private final JdbcClient sql;

    PlanNews(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * The newest first; one query.
     *
     * @param slug of one strategy, null for all
     */
    public List<Item> latest(@Nullable String slug, int limit) {
        return sql.sql(NEWS)
                .params(Visible.to(Viewer.ANYONE))
                .param("slug", slug)
                .param("limit", limit)
                .query((row, i) -> new Item(
                        row.getObject("id", UUID.class),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("slug"),
                        row.getString("plan"),
                        row.getString("about"),
                        row.getObject("day", LocalDate.class),
                        row.getInt("year"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    public enum Kind {
        ADOPTED,
        REVISED,
        YEAR_SHARED,
        EVALUATED
    }

    /**
     * @param plan the strategy's title, {@code slug} its part of the address
     * @param about who adopted it, or the title of the evaluation
     * @param day of the adoption
     * @param year of the plan of a year, else 0
     */
    public record Item(
            UUID id,
            Kind kind,
            String slug,
            String plan,
            String about,
            @Nullable LocalDate day,
            int year,
            Instant at) {}
}
