package org.megdan.desk.protection.erasures;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.megdan.desk.protection.erasures.TextColumns.Column;
import org.megdan.platform.privacy.ErasedPerson;
import org.megdan.platform.privacy.Erasing;
import org.megdan.platform.privacy.Fate;
import org.megdan.platform.web.Layout;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Texts of others in which the person stands by full name, address or number: a mark takes its place, except where nothing may be changed any more. */
@Component
@Order(Erasing.WORDS)
class Mentions implements Erasing {

    /** {@code restrict_violation} and {@code object_not_in_prerequisite_state}: by these triggers refuse a change of what is final. */
    private static final Set<String> FINAL = Set.of("23001", "55000");

    private final JdbcClient sql;
    private final TextColumns columns;
    private final TransactionTemplate attempt;

    Mentions(JdbcClient sql, TextColumns columns, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.columns = columns;
        this.attempt = new TransactionTemplate(transactions);
        attempt.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    @Override
    public Set<String> covers() {
        return Set.of("protection.erasure person");
    }

    @Override
    public List<Fate> fates(ErasedPerson person, Layout layout) {
        var fates = new ArrayList<Fate>();
        if (!person.words().isEmpty()) {
            var pattern = columns.pattern(person.words());
            columns.byTable().forEach((table, all) -> {
                var found = rows(table, all, pattern).size();
                if (found > 0) {
                    fates.add(Fate.goes(layout.t("protection.mentions", found, place(table, layout))));
                }
            });
        }
        return fates;
    }

    private static String place(String table, Layout layout) {
        var key = "protection.place." + table.substring(0, table.indexOf('.'));
        return layout.messages().has(key) ? layout.t(key) : layout.t("protection.place");
    }

    @Override
    public void erase(ErasedPerson person) {
        if (!person.words().isEmpty()) {
            var pattern = columns.pattern(person.words());
            columns.byTable()
                    .forEach((table, all) -> rows(table, all, pattern).forEach(row -> mark(table, all, row, pattern)));
        }
    }

    private List<String> rows(String table, List<Column> all, String pattern) {
        var text = all.stream().map(Column::read).collect(Collectors.joining(", "));
        return sql.sql("select ctid::text from " + table + " where concat_ws(' ', " + text
                        + ") collate \"und-x-icu\" ~* :pattern")
                .param("pattern", pattern)
                .query((row, i) -> row.getString(1))
                .list();
    }

    /** A row that may not be changed refuses by its trigger, and stays as it was adopted. */
    private void mark(String table, List<Column> all, String row, String pattern) {
        var changes = all.stream()
                .map(column -> column.name() + " = " + column.marked())
                .collect(Collectors.joining(", "));
        try {
            attempt.executeWithoutResult(
                    status -> sql.sql("update " + table + " set " + changes + " where ctid = :row::tid")
                            .param("pattern", pattern)
                            .param("row", row)
                            .update());
        } catch (DataAccessException e) {
            // adopted: told by whoever owns it
            if (!(e.getRootCause() instanceof SQLException refused) || !FINAL.contains(refused.getSQLState())) {
                throw e;
            }
        }
    }
}
