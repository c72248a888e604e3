package org.megdan.platform.apart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.megdan.platform.apart.Unanswered.Reason;
import org.megdan.testing.Tries;

@Tries("D6")
class ApartTests {

    private static final Duration LONG = Duration.ofSeconds(30);

    @Test
    void bringsBackTheAnswerAndNothingElseThatWasPrinted() throws Unanswered {
        var answer = new Apart(Echo.class, LONG).ask("въпрос".getBytes(StandardCharsets.UTF_8));
        assertThat(new String(answer, StandardCharsets.UTF_8)).isEqualTo("въпрос, env 0");
    }

    @Test
    void endsAProgramThatTakesTooMuchMemoryAndGoesOn() throws Unanswered {
        assertThat(reason(Greedy.class, LONG)).isEqualTo(Reason.TOO_MUCH_MEMORY);
        assertThat(reason(Talkative.class, LONG)).isEqualTo(Reason.TOO_MUCH_MEMORY);
        assertThat(new Apart(Echo.class, LONG).ask(new byte[0])).isNotEmpty();
    }

    @Test
    @Tries("P16")
    void takesAQuarterOfAGigabyteAtMost() throws IOException, InterruptedException {
        var process = new ProcessBuilder(JavaCommand.of(Greedy.class)).start();
        long most = 0;
        try (var out = new DataOutputStream(process.getOutputStream())) {
            out.writeInt(0);
            out.flush();
            while (process.isAlive()) {
                most = Math.max(most, resident(process));
                process.waitFor(5, TimeUnit.MILLISECONDS);
            }
        }

        assertThat(process.exitValue()).isEqualTo(3);
        assertThat(most).as("kilobytes").isBetween(50_000L, 256L * 1024);
    }

    /** In kilobytes; 0 when it has just gone. */
    private static long resident(Process process) {
        try (var lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException gone) {
            return 0;
        }
    }

    @Test
    void killsAProgramThatNeverEnds() {
        var start = System.nanoTime();
        assertThat(reason(Endless.class, Duration.ofSeconds(3))).isEqualTo(Reason.TOO_SLOW);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
        assertThat(ProcessHandle.current().children())
                .noneMatch(child -> child.info().commandLine().orElse("").contains(Endless.class.getName()));
    }

    @Test
    void saysSoWhenAProgramFails() {
        assertThat(reason(Broken.class, LONG)).isEqualTo(Reason.FAILED);
    }

    @Test
    void aProgramWhoseAskerIsGoneGoesToo() throws IOException, InterruptedException {
        var process = new ProcessBuilder(JavaCommand.of(Endless.class)).start();
        try (var out = new DataOutputStream(process.getOutputStream())) {
            out.writeInt(0);
        }
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    private static Reason reason(Class<?> program, Duration time) {
        var unanswered = catchThrowableOfType(Unanswered.class, () -> new Apart(program, time).ask(new byte[3]));
        return unanswered.reason();
    }

    static final class Echo {
        public static void main(String[] arguments) throws IOException {
            var question = Question.read();
            System.out.println("a library talks");
            System.err.println("and talks".repeat(100_000));
            var text = new String(question.bytes(), StandardCharsets.UTF_8) + ", env "
                    + System.getenv().size();
            question.answer(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    static final class Greedy {
        public static void main(String[] arguments) throws IOException {
            Question.read();
            List<byte[]> all = new ArrayList<>();
            while (all.size() < 1_000_000) {
                all.add(new byte[1 << 20]);
            }
        }
    }

    static final class Talkative {
        public static void main(String[] arguments) throws IOException {
            var question = Question.read();
            for (var i = 0; i < 1_000; i++) {
                question.answer().write(new byte[1 << 20]);
            }
            question.answer(new byte[0]);
        }
    }

    static final class Endless {
        public static void main(String[] arguments) throws IOException {
            Question.read();
            while (true) {
                Thread.onSpinWait();
            }
        }
    }

    static final class Broken {
        public static void main(String[] arguments) throws IOException {
            Question.read();
            throw new IllegalStateException("a fault of ours");
        }
    }
}
