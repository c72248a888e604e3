package org.megdan.desk.bench;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.ContactPoint;
import org.megdan.core.actors.Newcomer;
import org.megdan.core.actors.Newcomers;
import org.megdan.core.actors.Probe;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewer;
import org.springframework.context.ApplicationContext;

/** Duplicates of one person and of a file of 20,000, and the writing of that file; within the process, by the acts that the pages call. */
final class LongFile {

    private static final int LINES = 20_000;
    private static final int TIMES = 200;
    private static final Viewer CLERK = Viewer.program("bench", "actors.edit", "actors.read");

    private final Newcomers newcomers;
    private final Report report;
    private final Aims aims;
    private final UUID network;

    LongFile(ApplicationContext context, Report report, Aims aims) {
        this.newcomers = context.getBean(Newcomers.class);
        this.report = report;
        this.aims = aims;
        this.network = context.getBean(org.megdan.core.actors.Network.class)
                .profile()
                .orElseThrow()
                .organisation();
    }

    void measure(People people) {
        report.table("People brought in", "what", "p95 ms or seconds");
        double one = oneByOne(people);
        report.row("duplicates of one person, p95 ms", one);
        aims.atMost("duplicates of one person: p95 ms", PeopleRun.aimMillis(), one);
        var lines = IntStream.range(0, LINES).mapToObj(LongFile::probe).toList();
        double found = seconds(() -> newcomers.alike(lines));
        double among = seconds(() -> newcomers.twins(lines));
        double written = seconds(() -> Acting.as(CLERK, () -> newcomers.bring(UUID.randomUUID(), all())));
        report.row("duplicates of 20,000 lines, s", found);
        report.row("duplicates among 20,000 lines, s", among);
        report.row("writing 20,000 lines, s", written);
        aims.atMost("a file of 20,000: seconds", PeopleRun.aimSeconds(), found + among + written);
    }

    private double oneByOne(People people) {
        var took = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            int number = 1 + i * 37 % people.persons();
            var probe = new Probe(
                    1,
                    ActorKind.PERSON,
                    "Мария Петрова",
                    "",
                    List.of("invented-person-" + number + "@example.org"),
                    List.of("35988%07d".formatted(number)));
            took[i] = 1000 * seconds(() -> newcomers.alike(List.of(probe)));
        }
        Arrays.sort(took);
        return took[(int) (0.95 * TIMES)];
    }

    private static Probe probe(int line) {
        return new Probe(line, ActorKind.PERSON, name(line), "", List.of("new-" + line + "@example.net"), List.of());
    }

    private List<Newcomer> all() {
        return IntStream.range(0, LINES)
                .mapToObj(line -> new Newcomer(
                        line,
                        null,
                        ActorDraft.person(name(line)),
                        List.of(new Newcomer.Reach(ContactPoint.Kind.EMAIL, "new-" + line + "@example.net")),
                        new Newcomer.Bond(network, "VOLUNTEER", "", LocalDate.of(2026, 1, 1), null, "")))
                .toList();
    }

    private static String name(int line) {
        return "Нова%d Измислена%d".formatted(line % 100, line);
    }

    private static double seconds(Runnable act) {
        long start = System.nanoTime();
        act.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
