package org.megdan.core.plans.evaluations;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.megdan.core.plans.EvaluationEdit;
import org.megdan.core.plans.QuestionEdit;
import org.megdan.platform.access.Acting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Rows of evaluations and their questions; an update is false when somebody saved meanwhile. */
@Component
public class EvaluationWriting {

    private final JdbcClient sql;
    private final Clock clock;

    EvaluationWriting(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public UUID insert(UUID plan, EvaluationEdit edit) {
        return with(edit, sql.sql("""
                insert into plans.evaluation
                  (plan_id, stage_id, kind, title, state, starts_on, ends_on, created_at, created_by)
                values (:plan, :stage, :kind, :title, :state, :from, :to, :now, :person) returning id"""))
                .param("plan", plan)
                .param("now", Timestamp.from(clock.instant()))
                .param("person", Acting.now().person())
                .query((row, i) -> row.getObject(1, UUID.class))
                .single();
    }

    public boolean update(UUID id, int lock, EvaluationEdit edit) {
        return with(edit, sql.sql("""
                        update plans.evaluation set stage_id = :stage, kind = :kind, title = :title, state = :state,
                          starts_on = :from, ends_on = :to, lock = lock + 1
                        where id = :id and lock = :lock""")).param("id", id).param("lock", lock).update() == 1;
    }

    public void publish(UUID id, boolean published) {
        sql.sql(
                        "update plans.evaluation set published_at = case when :published then coalesce(published_at, :now) end where id = :id")
                .param("id", id)
                .param("published", published)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    public UUID ask(UUID evaluation, QuestionEdit edit) {
        return with(edit, sql.sql("""
                insert into plans.evaluation_question
                  (evaluation_id, node_id, question, evidence, finding, response, change_made, changed_node_id,
                   position)
                values (:evaluation, :node, :question, :evidence, :finding, :response, :change, :changed,
                  (select coalesce(max(position) + 1, 0) from plans.evaluation_question where evaluation_id = :evaluation)) returning id"""))
                .param("evaluation", evaluation)
                .query((row, i) -> row.getObject(1, UUID.class))
                .single();
    }

    public boolean answer(UUID evaluation, UUID question, int lock, QuestionEdit edit) {
        return with(edit, sql.sql("""
                        update plans.evaluation_question set node_id = :node, question = :question, evidence = :evidence,
                          finding = :finding, response = :response, change_made = :change, changed_node_id = :changed,
                          lock = lock + 1
                        where evaluation_id = :evaluation and id = :id and lock = :lock"""))
                        .param("evaluation", evaluation)
                        .param("id", question)
                        .param("lock", lock)
                        .update()
                == 1;
    }

    public void remove(UUID evaluation, UUID question) {
        sql.sql("delete from plans.evaluation_question where evaluation_id = :evaluation and id = :id")
                .param("evaluation", evaluation)
                .param("id", question)
                .update();
    }

    public void discard(UUID id) {
        sql.sql("delete from plans.evaluation where id = :id").param("id", id).update();
    }

    /** Says once that the evaluation led to the version. */
    public void ledTo(UUID id, UUID version) {
        sql.sql(
                        "insert into plans.replanning (evaluation_id, version_id) values (:id, :version) on conflict do nothing")
                .param("id", id)
                .param("version", version)
                .update();
    }

    private static StatementSpec with(EvaluationEdit edit, StatementSpec statement) {
        return statement
                .param("stage", edit.stageId())
                .param("kind", edit.kind().name())
                .param("title", edit.title())
                .param("state", edit.state().name())
                .param("from", edit.startsOn())
                .param("to", edit.endsOn());
    }

    private static StatementSpec with(QuestionEdit edit, StatementSpec statement) {
        return statement
                .param("node", edit.nodeId())
                .param("question", edit.question())
                .param("evidence", edit.evidence())
                .param("finding", edit.finding())
                .param("response", edit.response())
                .param("change", edit.changeMade())
                .param("changed", edit.changedNodeId());
    }
}
