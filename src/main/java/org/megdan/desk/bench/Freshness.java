package org.megdan.desk.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Whether a change is seen by the very next request, directly and through nginx, whose copy was asked for before. */
record Freshness(Program megdan, Program front, Report report, Aims aims) {

    private static final int CHANGES = 20;

    void check(String path) throws IOException, InterruptedException {
        report.table("Stale answers after " + CHANGES + " acknowledged changes", "way", "stale", "kept again by nginx");
        var coordinator = Coordinator.signIn(megdan);
        int direct = 0;
        int throughNginx = 0;
        int keptAgain = 0;
        for (int i = 1; i <= CHANGES; i++) {
            text(front, path);
            var name = "Измислени участници, промяна " + i + ".";
            coordinator.renameIndicator(path, name);
            throughNginx += text(front, path).contains(name) ? 0 : 1;
            direct += text(megdan, path).contains(name) ? 0 : 1;
            // the first answer came from Megdan, which wrote it; nginx finds it now
            keptAgain += byNginx(path) ? 1 : 0;
        }
        report.row("Megdan alone", direct, "");
        report.row("behind nginx", throughNginx, keptAgain);
        aims.atMost("stale answers", 0, direct + throughNginx);
    }

    private static String text(Program program, String path) throws IOException, InterruptedException {
        var body = program.get(path, List.of()).body();
        try (var in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The tags of Megdan are weak, those of files are not. */
    private boolean byNginx(String path) throws IOException, InterruptedException {
        var tag = front.get(path, List.of()).headers().firstValue("ETag");
        return tag.isPresent() && !tag.get().startsWith("W/");
    }
}
