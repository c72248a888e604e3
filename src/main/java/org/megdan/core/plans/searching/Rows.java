package org.megdan.core.plans.searching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.megdan.platform.search.SearchDocument;
import org.megdan.platform.search.Searchable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A kind of thing that stands in rows of its own, each found in the first of the versions that show it. */
abstract class Rows implements Searchable {

    private final JdbcClient sql;
    private final String kind;
    private final String select;
    private final String id;
    private final int portion;

    /**
     * @param select distinct on the id, from {@link Found#VERSIONS} and more, up to where conditions begin
     * @param id the column that tells one thing from another
     * @param portion how many rows are held at once while all are read: few of long texts
     */
    Rows(JdbcClient sql, String kind, String select, String id, int portion) {
        this.sql = sql;
        this.kind = kind;
        this.select = select;
        this.id = id;
        this.portion = portion;
    }

    abstract SearchDocument document(ResultSet row) throws SQLException;

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public Stream<SearchDocument> all() {
        return sql.sql(select + order()).withFetchSize(portion).query((row, i) -> document(row)).stream();
    }

    @Override
    public List<SearchDocument> load(Collection<String> ids) {
        return sql.sql(select + "where " + id + " in (:ids)" + order())
                .param("ids", ids.stream().map(UUID::fromString).toList())
                .query((row, i) -> document(row))
                .list();
    }

    private String order() {
        return " order by " + id + ", v.rank";
    }
}
