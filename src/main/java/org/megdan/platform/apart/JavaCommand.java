package org.megdan.platform.apart;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command that runs a class of ours in a second, smaller Java: the same Java, the same class path or jar. */
final class JavaCommand {

    private static final Path NICE = Path.of("/usr/bin/nice");
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    /** One thread to collect garbage and one to compile, so that a reading never takes all processors. */
    private static final List<String> OPTIONS = List.of(
            "-Xmx160m",
            "-XX:MaxMetaspaceSize=96m",
            "-XX:ReservedCodeCacheSize=32m",
            "-XX:MaxDirectMemorySize=8m",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-Djava.awt.headless=true",
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8",
            // XML libraries ask these before they would look anywhere; an empty list allows no protocol
            "-Djavax.xml.accessExternalDTD=",
            "-Djavax.xml.accessExternalSchema=",
            "-Djavax.xml.accessExternalStylesheet=");

    private JavaCommand() {}

    static List<String> of(Class<?> program) {
        var command = new ArrayList<String>();
        if (Files.isExecutable(NICE)) {
            command.addAll(List.of(NICE.toString(), "-n", "10"));
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        if (isInsideJar()) {
            command.addAll(List.of("-Dloader.main=" + program.getName(), LAUNCHER));
        } else {
            command.add(program.getName());
        }
        return command;
    }

    /** In the one jar our classes lie deeper than Java looks; its launcher finds them. */
    private static boolean isInsideJar() {
        return ClassLoader.getSystemResource("BOOT-INF/classes/") != null;
    }
}
