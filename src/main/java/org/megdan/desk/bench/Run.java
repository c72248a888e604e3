package org.megdan.desk.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/** The course of one run: a small network, the whole one, and what is measured on each. */
final class Run {

    private static final int PRODUCT = 18_080;
    private static final int FILES = 18_081;
    private static final int FRONT = 18_082;
    private static final int BARE = 18_083;
    private static final int STARTS = 3;
    private static final int ASKED_ONCE_MORE = 5;

    private final Path folder;
    private final Trial trial;
    private final Report report;
    private final Aims aims;
    private final Network network;
    private final Database database;

    Run(Path folder, Trial trial, Report report, Aims aims) {
        this.folder = folder;
        this.trial = trial;
        this.report = report;
        this.aims = aims;
        this.network = new Network(folder.resolve("data"));
        this.database = new Database(folder.resolve("data"));
    }

    void all(int strategies) throws IOException, InterruptedException, SQLException {
        int few = Math.max(1, strategies / 10);
        network.fill(0, few);
        var small = new LinkedHashMap<String, Trial.Side>();
        try (var megdan = start()) {
            megdan.awaitAnswer("/ready");
            for (var page : Pages.growing(network, megdan).entrySet()) {
                small.put(page.getKey(), trial.measure(page.getValue(), Trial.CONNECTIONS));
            }
        }
        network.fill(few, strategies);
        starts();
        var nginx = new Nginx(folder);
        try (var megdan = start();
                var files = nginx.withFiles(FILES);
                var front = nginx.inFront(FRONT, PRODUCT, folder.resolve("pages"));
                var bare = Product.bareServlet(database, BARE, folder.resolve("bare.log"))) {
            megdan.awaitAnswer("/ready");
            bare.awaitAnswer("/");
            files.awaitAnswer(nginx.offer("awake", new byte[] {1}));
            var pages = new Pages(network, megdan, files, nginx, trial, report, aims);
            pages.kept();
            pages.behind(front);
            pages.renderedAnew(bare);
            pages.signedIn(Coordinator.signIn(megdan).cookie());
            pages.search();
            memory(megdan);
            new Freshness(megdan, front, report, aims).check(network.task(network.tree()));
            queries(megdan);
        }
        // as cold as it was on the small network
        try (var megdan = start()) {
            megdan.awaitAnswer("/ready");
            growth(few, strategies, small, Pages.growing(network, megdan));
        }
    }

    private Program start() throws IOException {
        return Product.megdan(
                folder.resolve("data"),
                PRODUCT,
                folder.resolve("server.log"),
                "megdan.page-files=" + folder.resolve("pages"));
    }

    private void starts() throws IOException, InterruptedException {
        report.table("Start on the whole network", "seconds until ready", "CPU-seconds");
        var all = new ArrayList<double[]>();
        for (int i = 0; i < STARTS; i++) {
            try (var megdan = start()) {
                long ready = megdan.awaitAnswer("/ready");
                all.add(new double[] {ready / 1000.0, megdan.costs().cpuSeconds()});
            }
        }
        double cpu = Trial.median(all, start -> start[1]);
        report.row(Trial.median(all, start -> start[0]), cpu);
        aims.atMost("CPU-seconds of a start", 8, cpu);
    }

    private void memory(Program megdan) throws IOException {
        report.table("Memory after this load, -Xmx256m", "MB resident", "of them files", "MB of PostgreSQL");
        var costs = megdan.costs();
        report.row(costs.megabytes("VmRSS"), costs.megabytes("RssFile"), costs.childrenMegabytes());
        aims.atMost("MB resident", 350, costs.megabytes("VmRSS"));
    }

    private void growth(int few, int many, Map<String, Trial.Side> small, Map<String, Question> pages)
            throws IOException, InterruptedException {
        report.table(
                "Growth from %d to %d strategies, rendered anew".formatted(few, many),
                "page",
                "CPU ms before",
                "CPU ms after",
                "growth");
        for (var page : pages.entrySet()) {
            double before = small.getOrDefault(page.getKey(), Trial.Side.NONE).cpuMillis();
            double after = trial.measure(page.getValue(), Trial.CONNECTIONS).cpuMillis();
            report.row(page.getKey(), before, after, after / before);
            if (!page.getKey().contains("tree")) {
                aims.atMost("growth: " + page.getKey(), 1.5, after / before);
            }
        }
    }

    private void queries(Program megdan) throws IOException, InterruptedException, SQLException {
        report.table("SQL statements a page, rendered anew", "page", "statements");
        var cookie = Coordinator.signIn(megdan).cookie();
        var questions = new LinkedHashMap<>(Pages.growing(network, megdan));
        Map.copyOf(questions).forEach((name, question) -> questions.put(name + ", signed in", question.as(cookie)));
        database.tellStatements(true);
        megdan.awaitAnswer("/?awake");
        for (var question : questions.entrySet()) {
            report.row(question.getKey(), statements(megdan, question.getValue()));
        }
        database.tellStatements(false);
    }

    private long statements(Program megdan, Question question) throws IOException, InterruptedException {
        var asked = new ArrayList<Long>();
        for (int i = 0; i < ASKED_ONCE_MORE; i++) {
            long before = database.statementsTold();
            var path = question.paths().getFirst();
            int status = megdan.get(path + (path.contains("?") ? "&" : "?") + "asked=" + i, question.headers())
                    .statusCode();
            if (status == 200) {
                asked.add(database.statementsTold() - before);
            }
        }
        // others ask too now and then: the scheduler, the worker of the index
        return asked.stream().min(Long::compare).orElse(-1L);
    }
}
