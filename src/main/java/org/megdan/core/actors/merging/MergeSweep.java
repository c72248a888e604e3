package org.megdan.core.actors.merging;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.megdan.platform.web.Language;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The steps hold what two records said of somebody: after a month they are forgotten, and the merge stays as it is. */
@Configuration(proxyBeanMethods = false)
class MergeSweep {

    @Bean
    RecurringTask<Void> forgetStepsOfMerges(JdbcClient sql) {
        return Tasks.recurring("merge-steps", Schedules.daily(Language.ZONE, LocalTime.of(3, 40)))
                .execute((task, context) -> forget(sql));
    }

    static void forget(JdbcClient sql) {
        sql.sql("""
                delete from actors.merge_step s using actors.merge m
                where m.id = s.merge and (m.undone_at is not null or m.at < current_timestamp - interval '30 days')
                """).update();
    }
}
