package org.megdan.platform.reminders;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.LocalTime;
import org.megdan.platform.identity.AccountRow;
import org.megdan.platform.identity.Accounts;
import org.megdan.platform.mail.Mailer;
import org.megdan.platform.web.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every Monday morning a letter to everyone for whom something is late or due. */
@Configuration(proxyBeanMethods = false)
class WeeklyDigests {

    private static final Logger log = LoggerFactory.getLogger(WeeklyDigests.class);

    private final Accounts accounts;
    private final DigestSending sending;
    private final SentDigests sent;
    private final Clock clock;

    WeeklyDigests(Accounts accounts, DigestSending sending, SentDigests sent, Clock clock) {
        this.accounts = accounts;
        this.sending = sending;
        this.sent = sent;
        this.clock = clock;
    }

    @Bean
    RecurringTask<Void> sendReminders(Mailer mailer, @Value("${megdan.reminders:true}") boolean isOn) {
        return Tasks.recurring("reminders.weekly", new EveryMonday(Language.ZONE, LocalTime.of(7, 0)))
                .execute((task, context) -> {
                    // without a server they would wait for one, and arrive when nothing of it is true any more
                    if (isOn && mailer.hasServer()) {
                        send();
                    }
                });
    }

    /** How many letters were put in the queue. */
    int send() {
        sent.forgetLongAgo(Language.today(clock));
        return (int) accounts.everUsed().stream().filter(this::isSent).count();
    }

    private boolean isSent(AccountRow account) {
        try {
            return sending.send(account);
        } catch (RuntimeException e) {
            // the others get theirs
            log.error("No reminder for account {}", account.id(), e);
            return false;
        }
    }
}
