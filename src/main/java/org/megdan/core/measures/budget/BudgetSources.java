package org.megdan.core.measures.budget;

import java.util.List;
import org.megdan.core.measures.FundingSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sources that lines may name. */
@Component
public class BudgetSources {

    private final JdbcClient sql;

    BudgetSources(JdbcClient sql) {
        this.sql = sql;
    }

    public List<FundingSource> all() {
        return sql.sql("select key, name_bg, name_en from measures.funding_source order by position, key")
                .query((row, number) ->
                        new FundingSource(row.getString("key"), row.getString("name_bg"), row.getString("name_en")))
                .list();
    }

    public void save(FundingSource source) {
        sql.sql("""
                insert into measures.funding_source (key, name_bg, name_en) values (?, ?, ?)
                on conflict (key) do update set name_bg = excluded.name_bg, name_en = excluded.name_en
                """).params(source.key(), source.nameBg(), source.nameEn()).update();
    }
}
