package org.megdan.desk.relations.letters;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.mail.Mailer;
import org.megdan.platform.web.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every morning: announces what a year has passed for, and sends what was announced a week ago and not held back. */
@Configuration(proxyBeanMethods = false)
class YearlyLetters {

    private static final Logger log = LoggerFactory.getLogger(YearlyLetters.class);
    private static final Viewer PROGRAM = Viewer.program("Мегдан");

    private final PlanLetters planning;
    private final SendLetter sending;
    private final JdbcClient sql;

    YearlyLetters(PlanLetters planning, SendLetter sending, JdbcClient sql) {
        this.planning = planning;
        this.sending = sending;
        this.sql = sql;
    }

    @Bean
    RecurringTask<Void> askWhetherStillRight(Mailer mailer) {
        return Tasks.recurring("relations.letters", Schedules.daily(Language.ZONE, LocalTime.of(6, 40)))
                .execute((task, context) -> {
                    planning.plan();
                    // without a server they would wait for one, and ask about what was right long ago
                    if (mailer.hasServer()) {
                        sendDue();
                    }
                });
    }

    /** How many left. */
    int sendDue() {
        return send(
                sql.sql("""
                select id from relations.letter where sent_at is null and held_at is null and send_on <= actors.today()
                """).query((row, i) -> row.getObject("id", UUID.class)).list());
    }

    private int send(List<UUID> letters) {
        return (int) letters.stream().filter(this::isSent).count();
    }

    private boolean isSent(UUID letter) {
        try {
            return Acting.as(PROGRAM, () -> sending.send(letter));
        } catch (RuntimeException e) {
            // the others get theirs
            log.error("The letter {} was not sent", letter, e);
            return false;
        }
    }
}
