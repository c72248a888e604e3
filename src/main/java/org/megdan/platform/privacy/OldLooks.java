package org.megdan.platform.privacy;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.megdan.platform.web.Language;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks are forgotten after two years. */
@Configuration(proxyBeanMethods = false)
class OldLooks {

    @Bean
    RecurringTask<Void> forgetLooks(Looks looks) {
        return Tasks.recurring("privacy.looks", Schedules.daily(Language.ZONE, LocalTime.of(3, 40)))
                .execute((task, context) -> looks.forget());
    }
}
