package org.megdan.desk.membership.services;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was given, to whom and how much, by years. */
@Component
class Ledger {

    private static final String SELECT = """
            select u.member, m.name as member_name, s.name as service_name, s.unit, count(*) as times, sum(u.quantity) as quantity
            from membership.service_use u join membership.service s on s.id = u.service
            join actors.actor m on m.id = u.member
            where u.done_on >= make_date(:year, 1, 1) and u.done_on < make_date(:year + 1, 1, 1)
            """;

    private static final String ORDER = """
             group by u.member, m.name, m.sort_name, s.id
            order by m.sort_name collate "bg-BG-x-icu", u.member, s.position, s.name collate "bg-BG-x-icu", s.id
            """;

    private final JdbcClient sql;

    Ledger(JdbcClient sql) {
        this.sql = sql;
    }

    /** One query. */
    List<Used> of(int year) {
        return sql.sql(SELECT + ORDER)
                .param("year", year)
                .query(new DataClassRowMapper<>(Used.class))
                .list();
    }

    List<Used> of(int year, Collection<UUID> members) {
        return members.isEmpty()
                ? List.of()
                : sql.sql(SELECT + "and u.member = any(:members)" + ORDER)
                        .param("year", year)
                        .param("members", members.toArray(UUID[]::new))
                        .query(new DataClassRowMapper<>(Used.class))
                        .list();
    }

    /** Years in which anything was given, the latest first. */
    List<Integer> years() {
        return sql.sql(
                        "select distinct extract(year from done_on)::int as year from membership.service_use order by 1 desc")
                .query((row, i) -> row.getInt("year"))
                .list();
    }
}
