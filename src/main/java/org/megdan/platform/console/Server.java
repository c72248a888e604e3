package org.megdan.platform.console;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;

/** Starts the application and waits for its end. */
public class Server {

    private static final String APPLICATION = "org.megdan.Megdan";

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
}
