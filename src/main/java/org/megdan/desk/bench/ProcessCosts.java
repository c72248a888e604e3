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

    /** Resident memory of the process itself in megabytes, without its children. */
    double residentMegabytes() throws IOException {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(root.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .findFirst()
                            .orElse(0)
                    / 1024.0;
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
