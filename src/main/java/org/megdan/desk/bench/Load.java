package org.megdan.desk.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A load of fixed length by wrk on one address. Connections stay open; compressed answers are asked for, as browsers do. */
record Load(String address, int connections, int seconds, List<String> headers) {

    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
    private static final Pattern REQUESTS = Pattern.compile("(\\d+) requests in");
    private static final Pattern FAILURES = Pattern.compile("Non-2xx or 3xx responses: (\\d+)");
    private static final Pattern LATENCY = Pattern.compile("(50|99)%\\s+([\\d.]+)(us|ms|s)\\b");

    /** Runs to its end; an answer that is not 2xx or 3xx makes the figure worthless and is an error. */
    Figures run() throws IOException, InterruptedException {
        var output = output();
        if (FAILURES.matcher(output).find()) {
            throw new IOException(address + " answered with errors:\n" + output);
        }
        double p50 = 0;
        double p99 = 0;
        var latencies = LATENCY.matcher(output);
        while (latencies.find()) {
            double millis = millis(Double.parseDouble(latencies.group(2)), latencies.group(3));
            if (latencies.group(1).equals("50")) {
                p50 = millis;
            } else {
                p99 = millis;
            }
        }
        return new Figures(number(RATE, output), (long) number(REQUESTS, output), p50, p99);
    }

    private String output() throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                "wrk", "-t1", "-c" + connections, "-d" + seconds + "s", "--latency", "-H", "Accept-Encoding: gzip"));
        headers.forEach(header -> command.addAll(List.of("-H", header)));
        command.add(address);
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("wrk failed on " + address + ":\n" + output);
        }
        return output;
    }

    private static double number(Pattern pattern, String output) throws IOException {
        var found = pattern.matcher(output);
        if (!found.find()) {
            throw new IOException("wrk printed no figure:\n" + output);
        }
        return Double.parseDouble(found.group(1));
    }

    private static double millis(double value, String unit) {
        return switch (unit) {
            case "us" -> value / 1000;
            case "s" -> value * 1000;
            default -> value;
        };
    }

    /** Requests a second, requests in all, and the latencies in milliseconds. */
    record Figures(double perSecond, long requests, double p50, double p99) {}
}
