package org.megdan.desk.people.intake;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What files said of people goes after its time. */
@Configuration(proxyBeanMethods = false)
class IntakeSweep {

    @Bean
    RecurringTask<Void> forgetIntakes(Intakes intakes) {
        return Tasks.recurring("intake-sweep", FixedDelay.ofHours(1)).execute((task, context) -> intakes.forgetOld());
    }
}
