package org.megdan.desk.membership.fees;

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

/** The fees of a year by the members' names, and what they come to. */
@Component
class FeeLists {

    static final String ORDER = "name";

    private static final SliceBy BY = SliceBy.of("f.id")
            .filterWhole("year", "f.year")
            .filter("unpaid", "f.paid_on is null and :value <> ''")
            .sort(ORDER, "lower(o.sort_name)");

    private final JdbcClient sql;
    private final Fees fees;

    FeeLists(JdbcClient sql, Fees fees) {
        this.sql = sql;
        this.fees = fees;
    }

    /** Three queries. */
    Piece<Fee> page(Asked asked) {
        var ids = BY.slice(asked).of(sql, """
                membership.fee f join actors.tie t on t.id = f.tie join actors.actor o on o.id = t.from_actor
                where f.undone_at is null
                """, Map.of());
        Map<UUID, Fee> loaded = fees.all(ids.items()).stream().collect(Collectors.toMap(Fee::id, Function.identity()));
        return ids.among(loaded);
    }

    FeeSums sums(int year) {
        return sql.sql("""
                select count(*)::int as count, coalesce(sum(amount), 0) as due,
                       coalesce(sum(amount) filter (where paid_on is not null), 0) as paid,
                       (count(*) filter (where paid_on is null and due < actors.today()))::int as late
                from membership.fee where undone_at is null and year = :year
                """)
                .param("year", year)
                .query(new DataClassRowMapper<>(FeeSums.class))
                .single();
    }

    /** Years that have fees, the newest first. */
    List<Integer> years() {
        return sql.sql("select distinct year from membership.fee where undone_at is null order by year desc")
                .query((row, n) -> row.getInt(1))
                .list();
    }
}
