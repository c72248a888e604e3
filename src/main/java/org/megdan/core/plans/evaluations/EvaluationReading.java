package org.megdan.core.plans.evaluations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.megdan.core.plans.Evaluation;
import org.megdan.core.plans.Visible;
import org.megdan.platform.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Evaluations with their questions, in two queries. */
@Component
public class EvaluationReading {

    private static final String SELECT = """
            select e.*, p.slug, array(select r.version_id from plans.replanning r join plans.version v on v.id = r.version_id
              where r.evaluation_id = e.id order by v.number) as revisions
            from plans.evaluation e join plans.plan p on p.id = e.plan_id where %s order by e.starts_on, e.id""";

    private final JdbcClient sql;

    EvaluationReading(JdbcClient sql) {
        this.sql = sql;
    }

    public List<Evaluation> all(String slug, Viewer viewer) {
        return list("p.slug = :key and " + Visible.evaluation("e"), slug, Visible.to(viewer));
    }

    /** Not completed, and begun by this person or passed on to them. */
    public List<Evaluation> openOf(UUID person, Viewer viewer) {
        return list("""
                e.state <> 'COMPLETED' and :key = coalesce((
                  select h.person_id from plans.charge h where h.thing_id = e.id and h.named_id = e.created_by),
                  (select m.actor from plans.merged_actor m where m.named = e.created_by), e.created_by)
                and\s""" + Visible.evaluation("e"), person, Visible.to(viewer));
    }

    public Optional<Evaluation> find(UUID id, Viewer viewer) {
        return list("e.id = :key and " + Visible.evaluation("e"), id, Visible.to(viewer)).stream()
                .findFirst();
    }

    public Optional<Evaluation> find(UUID id) {
        return list("e.id = :key", id, Map.of()).stream().findFirst();
    }

    private List<Evaluation> list(String condition, Object key, Map<String, ?> parameters) {
        var questions = sql
                .sql("""
                        select q.* from plans.evaluation_question q join plans.evaluation e on e.id = q.evaluation_id
                        join plans.plan p on p.id = e.plan_id where %s order by q.position""".formatted(condition))
                .param("key", key)
                .params(parameters)
                .query((row, i) -> Map.entry(row.getObject("evaluation_id", UUID.class), question(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return sql.sql(SELECT.formatted(condition))
                .param("key", key)
                .params(parameters)
                .query((row, i) -> evaluation(row, questions))
                .list();
    }

    private static Evaluation evaluation(ResultSet row, Map<UUID, List<Evaluation.Question>> questions)
            throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Evaluation(
                id,
                row.getObject("plan_id", UUID.class),
                row.getString("slug"),
                row.getObject("stage_id", UUID.class),
                Evaluation.Kind.valueOf(row.getString("kind")),
                row.getString("title"),
                Evaluation.State.valueOf(row.getString("state")),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getObject("published_at") != null,
                row.getInt("lock"),
                questions.getOrDefault(id, List.of()),
                List.of((UUID[]) row.getArray("revisions").getArray()));
    }

    private static Evaluation.Question question(ResultSet row) throws SQLException {
        return new Evaluation.Question(
                row.getObject("id", UUID.class),
                row.getObject("node_id", UUID.class),
                row.getString("question"),
                row.getString("evidence"),
                row.getString("finding"),
                row.getString("response"),
                row.getString("change_made"),
                row.getObject("changed_node_id", UUID.class),
                row.getInt("position"),
                row.getInt("lock"));
    }
}
