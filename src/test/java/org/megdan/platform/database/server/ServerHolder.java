package org.megdan.platform.database.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A process of its own that holds a data folder until it is killed. */
public final class ServerHolder {

    private ServerHolder() {}

    public static void main(String[] arguments) throws IOException {
        EmbeddedServer.start(Path.of(arguments[0]), Path.of(arguments[1]));
        Files.writeString(Path.of(arguments[2]), "ready");
        // until the test closes our input or kills us
        System.in.read();
    }

    static Process start(Path folder, Path programs, Path ready) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServerHolder.class.getName(),
                        folder.toString(),
                        programs.toString(),
                        ready.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolveSibling("holder.log").toFile())
                .start();
    }
}
