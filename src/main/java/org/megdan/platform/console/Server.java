package org.megdan.platform.console;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;

/** Starts the application and waits for its end. */
public class Server {

    private static final String APPLICATION = "org.megdan.Megdan";

    /** For {@link #once}: no jobs, no index, no signing of the log and no pages in front; the next start makes up for them. */
    public static final List<String> NOTHING_BESIDE = List.of(
            "--db-scheduler.enabled=false",
            "--megdan.search.follows-changes=false",
            "--megdan.log.keeps=false",
            "--megdan.page-files=");

    private Server() {}

    /** Returns when the server has stopped; a start that fails has said why in one sentence. */
    public static int start(List<String> properties) {
        var stopped = new CountDownLatch(1);
        try {
            var application = new SpringApplication(Class.forName(APPLICATION));
            application.addListeners((ApplicationListener<ContextClosedEvent>) closed -> stopped.countDown());
            application.run(properties.toArray(String[]::new));
            stopped.await();
            return 0;
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        } catch (RuntimeException reported) {
            return 1;
        }
    }

    /** Starts everything but the pages, does one thing and stops; for verbs that work on the data themselves. */
    public static int once(List<String> properties, Consumer<ApplicationContext> act) {
        try {
            var application = new SpringApplication(Class.forName(APPLICATION));
            application.setLogStartupInfo(false);
            var arguments = new ArrayList<>(properties);
            arguments.removeIf(argument -> argument.startsWith("--server."));
            arguments.addAll(List.of("--server.port=0", "--server.address=127.0.0.1", "--megdan.demo-data=true"));
            try (var context = application.run(arguments.toArray(String[]::new))) {
                act.accept(context);
            }
            return 0;
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
