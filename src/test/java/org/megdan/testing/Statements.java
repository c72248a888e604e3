package org.megdan.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** What an act asks of the database. */
public final class Statements {

    private static final String ASKED = "Executing prepared SQL statement";

    private Statements() {}

    /** All statements while the act runs, those of others who work meanwhile too. */
    public static List<String> during(Runnable act) {
        return heard(act).stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    /** Those of the thread that runs the act. */
    public static int of(Runnable act) {
        var own = Thread.currentThread().getName();
        return (int) heard(act).stream()
                .filter(event -> event.getThreadName().equals(own))
                .count();
    }

    private static List<ILoggingEvent> heard(Runnable act) {
        var log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var before = log.getLevel();
        var heard = new ListAppender<ILoggingEvent>();
        heard.start();
        log.addAppender(heard);
        log.setLevel(Level.DEBUG);
        log.setAdditive(false);
        try {
            act.run();
        } finally {
            log.setAdditive(true);
            log.setLevel(before);
            log.detachAppender(heard);
        }
        return List.copyOf(heard.list).stream()
                .filter(event -> event.getMessage().startsWith(ASKED))
                .toList();
    }
}
