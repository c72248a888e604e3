package org.megdan.platform.apart;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.megdan.platform.apart.Unanswered.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks a program of ours that runs in a process of its own, one at a time. The question goes in and the answer comes back
 * through pipes, so nothing of either is left on a disk; a program whose pipe ends has lost its asker and goes too.
 */
public final class Apart {

    /** Exit code of a Java that ran out of memory. */
    private static final int OUT_OF_MEMORY = 3;

    /** What the kernel's own guard of memory leaves behind. */
    private static final int KILLED = 137;

    private static final int LONGEST_ANSWER = 24 * 1024 * 1024;
    private static final int LAST_WORDS = 4_000;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Semaphore TURN = new Semaphore(1, true);
    private static final Logger LOG = LoggerFactory.getLogger(Apart.class);

    private final Class<?> program;
    private final Duration time;

    /** @param program whose {@code main} reads its question with {@link Question#read()} and writes its answer */
    public Apart(Class<?> program, Duration time) {
        this.program = program;
        this.time = time;
    }

    public byte[] ask(byte[] question) throws Unanswered {
        try {
            if (!TURN.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Unanswered(Reason.BUSY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unanswered(Reason.BUSY);
        }
        try {
            return answer(question);
        } finally {
            TURN.release();
        }
    }

    private byte[] answer(byte[] question) throws Unanswered {
        Process process;
        try {
            var builder = new ProcessBuilder(JavaCommand.of(program));
            builder.environment().clear();
            process = builder.start();
        } catch (IOException e) {
            LOG.error("{} could not be started", program.getSimpleName(), e);
            throw new Unanswered(Reason.FAILED);
        }
        var late = new AtomicBoolean();
        CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> {
                    if (process.isAlive()) {
                        late.set(true);
                        process.destroyForcibly();
                    }
                });
        try {
            return exchange(process, question, late);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unanswered(Reason.FAILED);
        } finally {
            process.destroyForcibly();
        }
    }

    private byte[] exchange(Process process, byte[] question, AtomicBoolean late)
            throws Unanswered, InterruptedException {
        var words = new AtomicReference<>("");
        Thread.startVirtualThread(() -> words.set(lastWords(process.getErrorStream())));
        var answer = new byte[0];
        try (var out = new DataOutputStream(process.getOutputStream());
                var in = process.getInputStream()) {
            out.writeInt(question.length);
            out.write(question);
            out.flush();
            answer = in.readNBytes(LONGEST_ANSWER + 1);
        } catch (IOException e) {
            // it ended before it had heard all; its exit code says why
            LOG.debug("{} hung up", program.getSimpleName(), e);
        }
        if (answer.length > LONGEST_ANSWER) {
            throw new Unanswered(Reason.TOO_MUCH_MEMORY);
        }
        var code = process.waitFor();
        if (late.get()) {
            throw new Unanswered(Reason.TOO_SLOW);
        }
        if (code == OUT_OF_MEMORY || code == KILLED) {
            throw new Unanswered(Reason.TOO_MUCH_MEMORY);
        }
        if (code != 0) {
            LOG.error("{} ended with {}: {}", program.getSimpleName(), code, words.get());
            throw new Unanswered(Reason.FAILED);
        }
        return answer;
    }

    private static String lastWords(InputStream errors) {
        try (errors) {
            var first = errors.readNBytes(LAST_WORDS);
            errors.transferTo(OutputStream.nullOutputStream());
            return new String(first, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
