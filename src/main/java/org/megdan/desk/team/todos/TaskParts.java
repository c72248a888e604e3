package org.megdan.desk.team.todos;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What hangs on a task that was found through a viewer: comments and helpers; a query each. */
@Component
class TaskParts {

    private final JdbcClient sql;

    TaskParts(JdbcClient sql) {
        this.sql = sql;
    }

    /** The latest two hundred, in the order in which they were said. */
    List<Comment> comments(UUID task) {
        return sql.sql("""
                select * from (select * from team.task_comment where task = :task order by id desc limit 200) said order by id
                """)
                .param("task", task)
                .query((row, i) -> new Comment(
                        row.getObject("id", UUID.class),
                        row.getString("words"),
                        row.getTimestamp("at").toInstant(),
                        row.getObject("by_person", UUID.class)))
                .list();
    }

    List<TaskHelper> helpers(UUID task) {
        return sql.sql("select * from team.task_helper where task = :task order by id limit 200")
                .param("task", task)
                .query((row, i) -> new TaskHelper(
                        row.getObject("id", UUID.class),
                        task,
                        row.getObject("person", UUID.class),
                        row.getString("does"),
                        row.getBigDecimal("hours")))
                .list();
    }
}
