package org.megdan.core.actors.audiences;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.audiences.AudienceMember.Standing;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts and reads those whom a question finds: one statement each. */
@Component
class AudienceMembers {

    private static final String ANSWERED =
            "select c.person from actors.consent c where c.purpose = :purpose and c.is_last and c.answer = '%s'";
    private static final String GIVEN = ANSWERED.formatted("GIVEN");
    private static final String OBJECTED = ANSWERED.formatted("OBJECTED");
    private static final String REACH = "(select reach from actors.purpose where code = :purpose)";
    private static final String VALID = "(k.until is null or k.until > (select actors.today()))";
    private static final String WITH_A_WAY =
            "select k.actor from actors.contact_point k where k.kind = " + REACH + " and " + VALID;

    /** Each of these sets has an index in the order of ids: a hundred thousand are merged, and none is looked up. */
    private static final String COUNTED = """
            select count(*)::int as total,
                   count(*) filter (where g.id is not null and (w.id is not null or %1$s is null))::int as reached,
                   count(o.id)::int as objected,
                   count(*) filter (where g.id is null and o.id is null)::int as silent,
                   count(*) filter (where g.id is not null and w.id is null and %1$s is not null)::int as without_way
            from actors.actor a
            left join (%2$s) g(id) on g.id = a.id
            left join (%3$s) o(id) on o.id = a.id
            left join (select distinct * from (%4$s) k) w(id) on w.id = a.id
            where\s""".formatted(REACH, GIVEN, OBJECTED, WITH_A_WAY);

    private static final String SHOWN =
            """
            select s.id, s.name, s.slug, s.sort_name, s.standing,
                   coalesce((select k.value from actors.contact_point k
                             where k.actor = s.id and k.kind = %s and s.standing = 'REACHED' and %s
                             order by k.since, k.id limit 1), '') as way
            from (select found.*, case when %s then 'OBJECTED' when not %s then 'SILENT'
                                       when %s then 'REACHED' else 'WITHOUT_WAY' end as standing from (%%s) found) s
            order by s.sort_name collate "bg-BG-x-icu", s.id
            """.formatted(REACH, VALID, in(OBJECTED, "found"), in(GIVEN, "found"), canBeReached("found"));

    private final JdbcClient sql;

    AudienceMembers(JdbcClient sql) {
        this.sql = sql;
    }

    @Transactional(readOnly = true)
    AudienceCount count(Question question, String purpose) {
        joinSets();
        var compiled = QuestionSql.of(question);
        return sql.sql(COUNTED + compiled.where())
                .params(compiled.parameters())
                .param("purpose", purpose)
                .query(new DataClassRowMapper<>(AudienceCount.class))
                .single();
    }

    /** In the order of names, from the one after {@code after}. */
    @Transactional(readOnly = true)
    List<AudienceMember> some(
            Question question, String purpose, @Nullable Standing only, @Nullable AudienceMember after, int most) {
        joinSets();
        var compiled = QuestionSql.of(question);
        return sql.sql(SHOWN.formatted("select a.id, a.name, a.slug, a.sort_name from actors.actor a where "
                        + compiled.where() + " and " + (only == null ? "true" : of(only)) + """
                         and (:name::text is null or (a.sort_name collate "bg-BG-x-icu", a.id)
                                                    > (:name collate "bg-BG-x-icu", :id::uuid))
                        order by a.sort_name collate "bg-BG-x-icu", a.id limit :most"""))
                .params(compiled.parameters())
                .param("purpose", purpose)
                .param("name", after == null ? null : after.sortName())
                .param("id", after == null ? null : after.id())
                .param("most", most)
                .query(new DataClassRowMapper<>(AudienceMember.class))
                .list();
    }

    /** How many a set of a question holds nobody can guess: what the database takes for a few, looked up one by one, may be all. */
    private void joinSets() {
        sql.sql("set local enable_nestloop = off").update();
    }

    private static String of(Standing standing) {
        return switch (standing) {
            case OBJECTED -> in(OBJECTED, "a");
            case SILENT -> "not " + in(GIVEN, "a") + " and not " + in(OBJECTED, "a");
            case REACHED -> in(GIVEN, "a") + " and " + canBeReached("a");
            case WITHOUT_WAY -> in(GIVEN, "a") + " and not " + canBeReached("a");
        };
    }

    private static String canBeReached(String who) {
        return "(" + REACH + " is null or " + in(WITH_A_WAY, who) + ")";
    }

    static String in(String ids, String who) {
        return "exists (select from (%1$s) met(id) where met.id = %2$s.id)".formatted(ids, who);
    }

    /** Where a page ended, by the address of its last row; null when it is gone. */
    @Nullable
    AudienceMember place(String slug) {
        return sql.sql("select id, name, slug, sort_name from actors.actor where slug = :slug")
                .param("slug", slug)
                .query((row, number) -> new AudienceMember(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("slug"),
                        row.getString("sort_name"),
                        Standing.SILENT,
                        ""))
                .optional()
                .orElse(null);
    }
}
