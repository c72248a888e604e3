package org.megdan.desk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.megdan.platform.console.Verb;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures the product on an invented network beside nginx with static files of equal size, in one run. */
@Command(name = "bench", mixinStandardHelpOptions = true)
public class Bench implements Verb {

    private static final double NOISY = 0.1;

    @Option(names = "--scale", descriptionKey = "console.bench.scale", defaultValue = "10")
    private int scale = 10;

    @Option(names = "--rounds", descriptionKey = "console.bench.rounds", defaultValue = "3")
    private int rounds = 3;

    @Option(names = "--seconds", descriptionKey = "console.bench.seconds", defaultValue = "5")
    private int seconds = 5;

    @Option(names = "--quick", descriptionKey = "console.bench.quick")
    private boolean quick;

    @Option(names = "--people", descriptionKey = "console.bench.people")
    private boolean peopleOnly;

    @Option(names = "--json", paramLabel = "FILE", descriptionKey = "console.bench.json", defaultValue = "bench.json")
    private Path json = Path.of("bench.json");

    @Override
    public Integer call() throws IOException, InterruptedException, SQLException {
        if (quick) {
            scale = 1;
            rounds = 1;
            seconds = 2;
        }
        var folder = Files.createTempDirectory("megdan-bench");
        try {
            measure(folder);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
        return 0;
    }

    private void measure(Path folder) throws IOException, InterruptedException, SQLException {
        // the workers of nginx are somebody else and read what we write
        folder.toFile().setExecutable(true, false);
        folder.toFile().setReadable(true, false);
        var machine = new Machine();
        var report = new Report(System.out);
        var strategies = 5 * scale;
        report.note(
                "%d strategies of 2,000 nodes, %,d rows of the log; %d rounds of %d s; %d processors",
                strategies, strategies * 4_000, rounds, seconds, Machine.processors());
        var trial = new Trial(folder, rounds, seconds);
        var aims = new Aims();
        if (!peopleOnly) {
            new Run(folder, trial, report, aims).all(strategies);
        }
        new PeopleRun(folder, scale, trial, report, aims).all();
        aims.tell(report);
        double others = machine.takenByOthers();
        report.note("%nOther work took %.0f %% of the machine.", 100 * others);
        if (others > NOISY) {
            report.note("That is much: read the ratios, not the figures, and measure again on a quiet machine.");
        }
        report.write(json, circumstances(strategies, others));
    }

    private Map<String, Object> circumstances(int strategies, double others) {
        var all = new LinkedHashMap<String, Object>();
        all.put("at", Instant.now().toString());
        all.put("strategies", strategies);
        all.put("rounds", rounds);
        all.put("seconds", seconds);
        all.put("processors", Machine.processors());
        all.put("takenByOthers", others);
        return all;
    }
}
