package org.megdan.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A process of its own that has a folder until it is killed. */
public final class FolderHolder {

    private FolderHolder() {}

    public static void main(String[] arguments) throws IOException {
        var own = ProcessFolder.in(Path.of(arguments[0]));
        Files.writeString(own.folder().resolve("half.tmp"), "half of a file");
        Files.writeString(Path.of(arguments[1]), own.folder().toString());
        // until the test closes our input or kills us
        System.in.read();
    }

    static Process start(Path shared, Path ready) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FolderHolder.class.getName(),
                        shared.toString(),
                        ready.toString())
                .redirectErrorStream(true)
                .redirectOutput(ready.resolveSibling("holder.log").toFile())
                .start();
    }
}
