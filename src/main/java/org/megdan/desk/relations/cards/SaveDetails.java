package org.megdan.desk.relations.cards;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.megdan.core.actors.topics.Topics;
import org.megdan.desk.relations.views.Detail;
import org.megdan.desk.relations.views.Tied;
import org.megdan.desk.relations.views.View;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes what a view keeps of a tie. The log names each detail by the message key of its view. */
@Component
public class SaveDetails {

    private final JdbcClient sql;
    private final Topics topics;
    private final Audit audit;

    SaveDetails(JdbcClient sql, Topics topics, Audit audit) {
        this.sql = sql;
        this.topics = topics;
        this.audit = audit;
    }

    /**
     * @param version that the writer saw; a newer one refuses the change
     * @param values of all details of the view, as the database writes them
     */
    @Transactional
    public void save(Tied before, int version, Map<String, String> values, Collection<String> about) {
        var view = before.view();
        int written = sql.sql(statement(view))
                .param("tie", before.tie())
                .param("seen", version)
                .params(values)
                .update();
        if (written == 0) {
            throw new Refusal(HttpStatus.CONFLICT, "relations.refused.changed-meanwhile");
        }
        topics.setForTie(before.tie(), about);
        var was = new LinkedHashMap<String, String>();
        var is = new LinkedHashMap<String, String>();
        for (var detail : view.details()) {
            var now = values.getOrDefault(detail.name(), "");
            if (!before.detail(detail.name()).equals(now)) {
                was.put(detail.key(view), before.detail(detail.name()));
                is.put(detail.key(view), now);
            }
        }
        if (!is.isEmpty()) {
            audit.record("relations.act.details", "actor", before.who().id(), was, is);
        }
    }

    // names of tables and columns are constants of the code; a first row is only written by who saw none
    private static String statement(View view) {
        var names = view.details().stream().map(Detail::name).toList();
        return """
                insert into %1$s as d (tie, %2$s) select :tie, %3$s
                where :seen = 0 or exists (select from %1$s where tie = :tie)
                on conflict (tie) do update set version = d.version + 1, %4$s where d.version = :seen
                """.formatted(
                        view.table(),
                        String.join(", ", names),
                        view.details().stream().map(Detail::written).collect(Collectors.joining(", ")),
                        names.stream().map(name -> name + " = excluded." + name).collect(Collectors.joining(", ")));
    }
}
