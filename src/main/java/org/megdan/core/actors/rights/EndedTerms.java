package org.megdan.core.actors.rights;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.util.UUID;
import org.megdan.platform.identity.Accounts;
import org.megdan.platform.web.Language;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ends the sessions of whoever's term runs out today by a date set long ago; the rights have ended by themselves. */
@Configuration(proxyBeanMethods = false)
class EndedTerms {

    @Bean
    RecurringTask<Void> endSessionsOfEndedTerms(JdbcClient sql, Accounts accounts) {
        return Tasks.recurring("actors.ended-terms", Schedules.daily(Language.ZONE, LocalTime.of(0, 5)))
                .execute((task, context) -> endedToday(sql).forEach(accounts::signOutEverywhere));
    }

    private static Iterable<UUID> endedToday(JdbcClient sql) {
        return sql.sql("""
                select distinct t.from_actor from actors.tie t join actors.tie_kind k on k.code = t.kind
                where t.until = actors.today() and k.rights <> '{}'
                """)
                .query((row, number) -> row.getObject("from_actor", UUID.class))
                .list();
    }
}
