package org.megdan.desk.protection.erasures;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** An order whose act was stopped half way is taken up again. */
@Configuration(proxyBeanMethods = false)
class UnfinishedErasures {

    private static final int MINUTES_BETWEEN = 5;

    @Bean
    RecurringTask<Void> finishErasures(Erasures erasures, OrderErasure orders) {
        return Tasks.recurring("protection.erasures", FixedDelay.ofMinutes(MINUTES_BETWEEN))
                .execute((task, context) -> finish(erasures, orders));
    }

    static void finish(Erasures erasures, OrderErasure orders) {
        for (var order : erasures.unfinished()) {
            Acting.as(Viewer.program("Мегдан"), () -> orders.carryOut(order));
        }
    }
}
