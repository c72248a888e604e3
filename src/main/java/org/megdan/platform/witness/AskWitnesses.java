package org.megdan.platform.witness;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Every few minutes the witnesses outside are shown the newest checkpoint. A thread of its own: none of them holds up the log, nor, for
 * longer than its patience, another one.
 */
@Component
class AskWitnesses implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(AskWitnesses.class);
    static final Duration BETWEEN = Duration.ofMinutes(4);
    /** The first acts of a start are signed by then. */
    private static final Duration BEFORE_THE_FIRST = Duration.ofSeconds(15);

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final List<NamedWitness> witnesses;
    private final AskWitness asking;
    private final boolean keeps;
    private final Set<String> silent = new HashSet<>();
    private final Thread thread = Thread.ofPlatform().daemon().name("witnesses").unstarted(this::work);

    AskWitnesses(
            LogProperties settings,
            @Value("${megdan.data:./data}") Path data,
            @Value("${megdan.log.keeps:true}") boolean keeps,
            Clock clock) {
        this.witnesses = settings.namedWitnesses();
        this.asking = new AskWitness(data, new Submission(PATIENCE), clock);
        this.keeps = keeps;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (keeps && !witnesses.isEmpty()) {
            thread.start();
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        if (thread.isAlive()) {
            thread.interrupt();
            thread.join(PATIENCE.toMillis());
        }
    }

    private void work() {
        try {
            TimeUnit.MILLISECONDS.sleep(BEFORE_THE_FIRST.toMillis());
            while (true) {
                once();
                TimeUnit.MILLISECONDS.sleep(BETWEEN.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void once() throws InterruptedException {
        for (var witness : witnesses) {
            try {
                asking.ask(witness);
                silent.remove(witness.name());
            } catch (IOException | RuntimeException e) {
                if (silent.add(witness.name())) {
                    LOG.warn("The witness {} has not signed, asking again: {}", witness.name(), e.getMessage());
                }
            }
        }
    }
}
