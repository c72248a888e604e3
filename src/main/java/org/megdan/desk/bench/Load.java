package org.megdan.desk.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** A load of fixed length by wrk. Connections stay open; compressed answers are asked for, as browsers do. */
record Load(Path folder, int connections, int seconds) {

    private static final Pattern FIGURES = Pattern.compile("figures (\\d+) (\\d+) (\\d+) (\\d+) (\\d+) (\\d+)");

    /** Runs to its end; an answer that is an error makes the figure worthless and is one itself. */
    Figures on(Question question) throws IOException, InterruptedException {
        var output = output(question);
        var found = FIGURES.matcher(output);
        if (!found.find()) {
            throw new IOException("wrk printed no figures for " + question.first() + ":\n" + output);
        }
        long requests = Long.parseLong(found.group(1));
        if (requests == 0 || !found.group(6).equals("0")) {
            throw new IOException(question.first() + " answered with errors:\n" + output);
        }
        return new Figures(
                requests,
                requests * 1e6 / Long.parseLong(found.group(2)),
                millis(found.group(3)),
                millis(found.group(4)),
                millis(found.group(5)));
    }

    private String output(Question question) throws IOException, InterruptedException {
        var paths = Files.write(folder.resolve("paths"), question.paths());
        var command =
                new ArrayList<>(List.of("wrk", "-t1", "-c" + connections, "-d" + seconds + "s", "--timeout", "30s"));
        command.addAll(List.of("-s", script().toString(), "-H", "Accept-Encoding: gzip"));
        question.headers().forEach(header -> command.addAll(List.of("-H", header)));
        command.add(question.base() + question.paths().getFirst());
        command.addAll(List.of("--", paths.toString()));
        if (question.anew()) {
            // no two loads of a run may ask the same
            command.add(Long.toString(System.nanoTime(), 36) + "-");
        }
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("wrk failed on " + question.first() + ":\n" + output);
        }
        return output;
    }

    private Path script() throws IOException {
        var script = folder.resolve("load.lua");
        if (!Files.exists(script)) {
            try (var resource = Objects.requireNonNull(Load.class.getResourceAsStream("/bench/load.lua"))) {
                Files.copy(resource, script);
            }
        }
        return script;
    }

    private static double millis(String micros) {
        return Long.parseLong(micros) / 1000.0;
    }

    /** Requests in all and a second; latencies in milliseconds. */
    record Figures(long requests, double perSecond, double p50, double p95, double p99) {}
}
