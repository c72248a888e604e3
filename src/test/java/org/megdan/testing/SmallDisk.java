package org.megdan.testing;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** A disk of some megabytes, in memory, that is really full when it is filled. */
public final class SmallDisk implements AutoCloseable {

    private static final int PIECE = 64 * 1024;

    private final Path folder;
    private final Path ballast;

    private SmallDisk(Path folder) {
        this.folder = folder;
        this.ballast = folder.resolve("ballast");
    }

    /** Mounted on the folder, whose content goes; where that is not allowed, the test is skipped with this reason. */
    public static SmallDisk of(Path folder, int megabytes) throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(folder);
        Files.createDirectories(folder);
        var mounted = run("mount", "-t", "tmpfs", "-o", "mode=700,size=" + megabytes + "m", "tmpfs", folder.toString());
        assumeThat(mounted)
                .as("a disk that can be full has to be mounted, which only root may")
                .isTrue();
        return new SmallDisk(folder);
    }

    /** To the last byte. */
    public void fill() throws IOException {
        fillTo(0);
    }

    /** Leaves so many megabytes. */
    public void fillTo(long megabytes) throws IOException {
        try (var out = Files.newOutputStream(ballast)) {
            var piece = new byte[PIECE];
            while (folder.toFile().getUsableSpace() > megabytes * 1024 * 1024) {
                out.write(piece);
            }
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException full) {
            // which is what was wanted
        }
    }

    public void empty() throws IOException {
        Files.deleteIfExists(ballast);
    }

    @Override
    public void close() throws IOException {
        try {
            for (int i = 0; i < 50 && !run("umount", folder.toString()); i++) {
                Thread.sleep(200);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }
}
