package org.megdan.desk.membership.members;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.megdan.platform.lists.Asked;
import org.megdan.platform.lists.Piece;
import org.megdan.platform.lists.SliceBy;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Memberships in the order of names; three queries. */
@Component
class RegisterLists {

    private static final String UNSIGNED = """
            exists (select from membership.code c where c.adopted_at is not null
                    and c.number > coalesce(s.code_number, 0))
            """;

    private static final SliceBy BY = SliceBy.of("s.tie")
            .filter("mark", "s.mark = :value")
            .filter("show", """
                    case :value when 'current' then s.holds
                        when 'suspended' then s.is_suspended
                        when 'late' then exists (select from membership.renewal_due d where d.tie = s.tie and d.is_late)
                        when 'unsigned' then s.holds and o.kind <> 'PERSON' and %s
                        when 'unpaid' then exists (select from membership.fee f where f.tie = s.tie and f.undone_at is null
                                                   and f.paid_on is null and f.due < actors.today())
                        else not s.holds end
                    """.formatted(UNSIGNED))
            .sort("name", "lower(o.sort_name)");

    private final JdbcClient sql;

    RegisterLists(JdbcClient sql) {
        this.sql = sql;
    }

    Piece<RegisterRow> page(Asked asked) {
        var ids = BY.slice(asked)
                .of(sql, "membership.standing s join actors.actor o on o.id = s.actor where true", Map.of());
        Map<UUID, RegisterRow> loaded =
                rows(ids.items()).stream().collect(Collectors.toMap(RegisterRow::tie, Function.identity()));
        return ids.among(loaded);
    }

    private List<RegisterRow> rows(List<UUID> ties) {
        return sql.sql("""
                select s.tie, o.name, o.slug, s.mark, s.since, s.until, s.holds, s.is_suspended, s.code_number,
                       d.due, coalesce(d.is_late, false) as is_late,
                       (select sum(f.amount) from membership.fee f where f.tie = s.tie and f.undone_at is null
                        and f.paid_on is null and f.due < actors.today()) as unpaid
                from membership.standing s
                join actors.actor o on o.id = s.actor
                left join membership.renewal_due d on d.tie = s.tie
                where s.tie = any(:ties)
                """)
                .param("ties", ties.toArray(UUID[]::new))
                .query(new DataClassRowMapper<>(RegisterRow.class))
                .list();
    }
}
