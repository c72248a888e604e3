package org.megdan.desk.membership.introductions;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.megdan.platform.web.Language;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people wrote of organisations that were declined goes after its time. */
@Configuration(proxyBeanMethods = false)
class DeclinedIntroductions {

    @Bean
    RecurringTask<Void> forgetIntroductions(Introductions introductions) {
        return Tasks.recurring("introductions-sweep", Schedules.daily(Language.ZONE, LocalTime.of(3, 50)))
                .execute((task, context) -> introductions.forgetDeclined());
    }
}
