package org.megdan.platform.mail.letters;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.util.Properties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    private static final String PATIENCE = "15000";

    MailConfiguration(ObjectProvider<JavaMailSenderImpl> servers) {
        servers.ifAvailable(server -> settings(server.getJavaMailProperties()));
    }

    @Bean
    RecurringTask<Void> sendLetters(LetterSender sender, LetterQueue queue) {
        return Tasks.recurring("mail.letters", FixedDelay.ofSeconds(5)).execute((task, context) -> {
            sender.sendWaiting();
            queue.forgetFleeting();
        });
    }

    private static void settings(Properties properties) {
        properties.put("mail.smtp.socketFactory", new PromptSockets());
        for (var key : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.putIfAbsent("mail.smtp." + key, PATIENCE);
        }
    }
}
