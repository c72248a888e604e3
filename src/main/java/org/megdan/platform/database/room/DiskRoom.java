package org.megdan.platform.database.room;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.database.Stamps;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Whether there is room to write. It ends while some is left, because a database server whose disk is really full stops
 * altogether: what is left carries sessions, jobs and the server's own journal while pages are read. Looked at every second; room that
 * returns is noticed in the same way.
 */
@Component
public class DiskRoom implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DiskRoom.class);
    private static final int MILLIS_BETWEEN_LOOKS = 1_000;
    private static final String DISK_FULL = "53100";
    private static final double A_LITTLE_MORE = 1.1;

    private final List<Path> folders;
    private final long reserve;
    private final RoomProbe probe;
    private final Stamps stamps;
    private volatile boolean isScarce;
    private volatile boolean wasRefused;
    private volatile @Nullable Thread watcher;

    DiskRoom(
            List<WrittenFolder> others,
            @Value("${megdan.data:./data}") Path data,
            @Value("${megdan.disk-reserve:128MB}") DataSize reserve,
            RoomProbe probe,
            Stamps stamps) {
        this.folders = Stream.concat(Stream.of(data), others.stream().map(WrittenFolder::folder))
                .toList();
        this.reserve = reserve.toBytes();
        this.probe = probe;
        this.stamps = stamps;
        settle();
    }

    /** While it is, nothing that people do is written, and every page says so. */
    public boolean isScarce() {
        return isScarce;
    }

    /** The database refused a write for want of room: none is tried again before one of ours has succeeded. */
    public void ranOut() {
        wasRefused = true;
        settle();
    }

    /** A failure that says so was seen. A file may lie on another disk than ours, so only the database's word counts. */
    public void ranOut(Throwable failure) {
        if (isSaidByDatabase(failure)) {
            ranOut();
        } else {
            settle();
        }
    }

    /** Whether a failure says that there is no room on a disk, of the database or of ours. */
    public static boolean isMissingIn(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException io && saysFull(Objects.toString(io.getMessage(), ""))) {
                return true;
            }
        }
        return isSaidByDatabase(failure);
    }

    private static boolean isSaidByDatabase(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && DISK_FULL.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static boolean saysFull(String message) {
        return message.contains("No space left") || message.contains("quota exceeded");
    }

    private void look() {
        if (wasRefused && probe.hasRoom()) {
            wasRefused = false;
        }
        settle();
    }

    private synchronized void settle() {
        var full = folders.stream().filter(this::isFull).findFirst();
        var now = wasRefused || full.isPresent();
        if (now == isScarce) {
            return;
        }
        isScarce = now;
        if (now) {
            LOG.error(
                    "No room: nothing is written until there is. {}",
                    full.map(folder -> "Less than " + reserve / (1 << 20) + " MB are left for " + folder)
                            .orElse("The database has no room left."));
        } else {
            LOG.info("There is room again: everything is written as before.");
        }
        // pages that are kept say the one or the other
        stamps.touchEverything();
    }

    private boolean isFull(Path folder) {
        var there = folder.toAbsolutePath();
        while (!there.toFile().exists() && there.getParent() != null) {
            there = there.getParent();
        }
        return there.toFile().getUsableSpace() < (isScarce ? reserve * A_LITTLE_MORE : reserve);
    }

    @Override
    public void start() {
        var thread = Thread.ofPlatform().daemon().name("disk-room").unstarted(this::watch);
        watcher = thread;
        thread.start();
    }

    @Override
    public void stop() {
        var running = watcher;
        watcher = null;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return watcher != null;
    }

    private void watch() {
        while (watcher == Thread.currentThread()) {
            try {
                Thread.sleep(MILLIS_BETWEEN_LOOKS);
                look();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("the disk can't be looked at: {}", e.getMessage());
            }
        }
    }
}
