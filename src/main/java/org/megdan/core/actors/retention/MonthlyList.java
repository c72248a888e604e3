package org.megdan.core.actors.retention;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.CronSchedule;
import org.megdan.platform.web.Language;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** On the first of each month whoever is due is put on the list. */
@Configuration(proxyBeanMethods = false)
class MonthlyList {

    @Bean
    RecurringTask<Void> listDuePeople(Retention retention) {
        return Tasks.recurring("actors.retention", new CronSchedule("0 20 0 1 * *", Language.ZONE))
                .execute((task, context) -> retention.list());
    }
}
