package org.megdan.desk.protection.erasures;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** An order whose act was stopped half way is taken up again. */
@Configuration(proxyBeanMethods = false)
class UnfinishedErasures {

    private static final Logger LOG = LoggerFactory.getLogger(UnfinishedErasures.class);
    private static final int MINUTES_BETWEEN = 5;

    @Bean
    RecurringTask<Void> finishErasures(Erasures erasures, EraseNow erase) {
        return Tasks.recurring("protection.erasures", FixedDelay.ofMinutes(MINUTES_BETWEEN))
                .execute((task, context) -> finish(erasures, erase));
    }

    static void finish(Erasures erasures, EraseNow erase) {
        for (var order : erasures.unfinished()) {
            try {
                Acting.as(Viewer.program("Мегдан"), () -> erase.finish(order));
            } catch (RuntimeException e) {
                LOG.error("Erasure {} can't be finished now, trying again: {}", order.number(), e.toString());
            }
        }
    }
}
