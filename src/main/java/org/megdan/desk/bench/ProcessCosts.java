package org.megdan.desk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What a process and all its children have cost so far, read from {@code /proc}. */
record ProcessCosts(ProcessHandle root) {

    /** Ticks of the kernel's clock a second; Linux has reported 100 to programs since 2.6. */
    private static final double TICKS = 100;

    /** CPU-seconds of the process, its living children and the children it has waited for. */
    double cpuSeconds() throws IOException {
        double ticks = 0;
        for (var process : (Iterable<ProcessHandle>) family()::iterator) {
            var fields = statFields(process.pid());
            for (int i = 11; i < fields.length && i <= 14; i++) {
                ticks += Double.parseDouble(fields[i]);
            }
        }
        return ticks / TICKS;
    }

    /** A figure of the kernel about the process itself, such as {@code VmRSS}, in megabytes. */
    double megabytes(String figure) throws IOException {
        return megabytes(root.pid(), figure);
    }

    /** What the children hold resident, each shared page counted once for all who share it. */
    double childrenMegabytes() throws IOException {
        double sum = 0;
        for (var child : (Iterable<ProcessHandle>) root.descendants()::iterator) {
            sum += megabytes(child.pid(), "Pss");
        }
        return sum;
    }

    private static double megabytes(long pid, String figure) throws IOException {
        var file = Path.of("/proc", Long.toString(pid), figure.equals("Pss") ? "smaps_rollup" : "status");
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(figure + ":"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .findFirst()
                            .orElse(0)
                    / 1024.0;
        } catch (NoSuchFileException gone) {
            return 0;
        }
    }

    private Stream<ProcessHandle> family() {
        return Stream.concat(Stream.of(root), root.descendants());
    }

    /** The fields after the command's name: index 11 is user time, 12 system time, 13 and 14 those of waited-for children. */
    private static String[] statFields(long pid) throws IOException {
        try {
            var line = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            return line.substring(line.lastIndexOf(')') + 2).split(" ");
        } catch (NoSuchFileException gone) {
            return new String[0];
        }
    }
}
