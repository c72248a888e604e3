package org.megdan.desk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much of this machine's time others took while we measured. */
final class Machine {

    private static final double TICKS = 100;

    private final ProcessCosts own = new ProcessCosts(ProcessHandle.current());
    private final long since = System.nanoTime();
    private final double busyBefore = busySeconds();
    private final double ownBefore = own.cpuSeconds();

    Machine() throws IOException {}

    static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    /** From 0 to 1: the share of all processors' time that went neither to us nor to nobody. */
    double takenByOthers() throws IOException {
        double seconds = (System.nanoTime() - since) / 1e9;
        double others = busySeconds() - busyBefore - (own.cpuSeconds() - ownBefore);
        return Math.clamp(others / (seconds * processors()), 0, 1);
    }

    /** All time but idle and waiting for disks; what a host took away counts as busy. */
    private static double busySeconds() throws IOException {
        var fields = Files.readAllLines(Path.of("/proc/stat")).getFirst().trim().split("\\s+");
        double ticks = 0;
        for (int i = 1; i <= 8; i++) {
            ticks += i == 4 || i == 5 ? 0 : Double.parseDouble(fields[i]);
        }
        return ticks / TICKS;
    }
}
