package org.megdan.desk.people.intake;

import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import org.megdan.platform.access.Acting;
import org.megdan.platform.web.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;

/** Does what takes long beside the request, in the name of whoever asked for it; what is short is done at once. */
@Component
class IntakeWork {

    static final int LONG = 3_000;

    private static final String REFERENCE = "reference";
    private static final Duration BEAT = Duration.ofMillis(500);
    private static final Logger LOG = LoggerFactory.getLogger(IntakeWork.class);

    private final IntakeRows rows;
    private final Standings standings;

    IntakeWork(IntakeRows rows, Standings standings) {
        this.rows = rows;
        this.standings = standings;
    }

    /** A short act throws its refusal; of a long one the page tells later. */
    void run(UUID intake, Standing.Act act, Consumer<Progress> work) {
        int count = rows.counts(intake).all();
        if (count <= LONG) {
            work.accept(Progress.NONE);
        } else if (standings.begin(intake, act)) {
            var viewer = Acting.now();
            var reference = MDC.get(REFERENCE);
            Thread.ofVirtual().name("intake").start(() -> {
                if (reference != null) {
                    MDC.put(REFERENCE, reference);
                }
                Acting.as(viewer, () -> finish(intake, work));
            });
        }
    }

    private void finish(UUID intake, Consumer<Progress> work) {
        try {
            work.accept(beating(intake));
            standings.end(intake);
        } catch (Refusal refusal) {
            standings.refuse(intake, refusal.key(), refusal.arguments());
        } catch (RuntimeException e) {
            LOG.error("A list of people could not be brought on", e);
            standings.refuse(intake, "people.intake.failed");
        }
    }

    private Progress beating(UUID intake) {
        var last = new long[] {System.nanoTime()};
        return share -> {
            if (System.nanoTime() - last[0] > BEAT.toNanos()) {
                standings.tell(intake, share);
                last[0] = System.nanoTime();
            }
        };
    }
}
