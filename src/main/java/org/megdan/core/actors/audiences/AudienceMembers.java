package org.megdan.core.actors.audiences;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts and reads those whom a question finds: one statement each. */
@Component
class AudienceMembers {

    private static final String STANDING = """
            case when c.answer = 'OBJECTED' then 'OBJECTED' when c.answer is distinct from 'GIVEN' then 'SILENT'
                 when w.actor is null and p.reach is not null then 'WITHOUT_WAY' else 'REACHED' end
            """;

    private static final String ASKED = """
            from actors.actor a
            cross join actors.purpose p
            left join actors.consent c on c.person = a.id and c.purpose = :purpose and c.is_last
            left join (
                select distinct k.actor from actors.contact_point k
                where k.kind = (select reach from actors.purpose where code = :purpose)
                  and (k.until is null or k.until > (select actors.today()))) w on w.actor = a.id
            where p.code = :purpose and
            """;

    private static final String WAY = """
            coalesce((select k.value from actors.contact_point k
                      where k.actor = s.id and k.kind = s.reach and s.standing = 'REACHED'
                        and (k.until is null or k.until > (select actors.today()))
                      order by k.since, k.id limit 1), '') as way
            """;

    private final JdbcClient sql;

    AudienceMembers(JdbcClient sql) {
        this.sql = sql;
    }

    AudienceCount count(Question question, String purpose) {
        var compiled = QuestionSql.of(question);
        return sql.sql(counted(compiled))
                .params(compiled.parameters())
                .param("purpose", purpose)
                .query(new DataClassRowMapper<>(AudienceCount.class))
                .single();
    }

    static String counted(QuestionSql compiled) {
        return """
                select count(*)::int as total, count(*) filter (where standing = 'REACHED')::int as reached,
                       count(*) filter (where standing = 'OBJECTED')::int as objected,
                       count(*) filter (where standing = 'SILENT')::int as silent,
                       count(*) filter (where standing = 'WITHOUT_WAY')::int as without_way
                from (select %s as standing %s %s) s
                """.formatted(STANDING, ASKED, compiled.where());
    }

    /** In the order of names, from the one after {@code after}. */
    List<AudienceMember> some(
            Question question,
            String purpose,
            AudienceMember.@Nullable Standing only,
            @Nullable AudienceMember after,
            int most) {
        var compiled = QuestionSql.of(question);
        return sql.sql("""
                select s.id, s.name, s.slug, s.sort_name, s.standing, %s
                from (select a.id, a.name, a.slug, a.sort_name, p.reach, %s as standing %s %s) s
                where (:only::text is null or s.standing = :only)
                  and (:name::text is null or (s.sort_name collate "bg-BG-x-icu", s.id)
                                              > (:name collate "bg-BG-x-icu", :id::uuid))
                order by s.sort_name collate "bg-BG-x-icu", s.id limit :most
                """.formatted(WAY, STANDING, ASKED, compiled.where()))
                .params(compiled.parameters())
                .param("purpose", purpose)
                .param("only", only == null ? null : only.name())
                .param("name", after == null ? null : after.sortName())
                .param("id", after == null ? null : after.id())
                .param("most", most)
                .query(new DataClassRowMapper<>(AudienceMember.class))
                .list();
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
                        AudienceMember.Standing.SILENT,
                        ""))
                .optional()
                .orElse(null);
    }
}
