package org.megdan.desk.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pages that are measured, in every way in which people get them, beside a static file of equal size. */
record Pages(Network network, Program megdan, Program files, Nginx nginx, Trial trial, Report report, Aims aims) {

    private static final String[] COLUMNS = {
        "page", "bytes", "requests/s", "of nginx", "p50 ms", "p99 ms", "p99 of nginx ms", "CPU ms", "CPU ms of nginx"
    };
    private static final List<String> TYPED = List.of(
            "библиотеката",
            "библиотеки",
            "младежки център",
            "доброволец",
            "картографиране реката",
            "стари занаяти",
            "училищен двор през лятото",
            "отворени данни",
            "селския пазар",
            "партньорство с общината",
            "пешеходни пътеки",
            "съседски инициативи",
            "детска площадка",
            "дарители",
            "1.2.3",
            "обсъждания",
            "dobrovoltsi",
            "chitalishte",
            "читалищто",
            "несъществуващица");

    void kept() throws IOException, InterruptedException {
        report.table("Anonymous, kept", COLUMNS);
        for (var page : open().entrySet()) {
            var pair = compare(page.getKey(), Question.of(megdan, page.getValue()));
            aims.atLeast("kept " + page.getKey() + ": of nginx", 0.5, pair.share());
            aims.atMost(
                    "kept " + page.getKey() + ": p99 of nginx’s",
                    3,
                    pair.product().p99() / pair.reference().p99());
        }
    }

    void behind(Program front) throws IOException, InterruptedException {
        report.table("Anonymous, behind nginx with deploy/nginx", COLUMNS);
        for (var page : open().entrySet()) {
            if (page.getValue().contains("?")) {
                continue; // has no file: a name could be bent with it
            }
            var pair = compare(page.getKey(), Question.of(front, page.getValue()));
            aims.atLeast("behind nginx " + page.getKey() + ": of nginx", 0.8, pair.share());
        }
    }

    void renderedAnew(Program bare) throws IOException, InterruptedException {
        report.table("Anonymous, rendered anew at every request", COLUMNS);
        for (var page : open().entrySet()) {
            var pair =
                    compare(page.getKey(), Question.of(megdan, page.getValue()).renderedAnew());
            if (!page.getKey().equals("search")) {
                aims.atLeast("rendered anew " + page.getKey() + ": of nginx", 0.06, pair.share());
            }
        }
        compare("reference: bare Tomcat, 50 rows", Question.of(bare, "/"));
    }

    void signedIn(String cookie) throws IOException, InterruptedException {
        report.table("Signed in", COLUMNS);
        var own = new LinkedHashMap<>(open());
        own.put("my Megdan", "/my");
        for (var page : own.entrySet()) {
            var pair =
                    compare(page.getKey(), Question.of(megdan, page.getValue()).as(cookie));
            if (page.getKey().equals("task")) {
                aims.atLeast("signed in task: of nginx", 0.05, pair.share());
            }
        }
    }

    void search() throws IOException, InterruptedException {
        report.table(
                "Search, " + TYPED.size() + " questions in turn",
                "connections",
                "requests/s",
                "p50 ms",
                "p95 ms",
                "CPU ms");
        var question = questions(megdan);
        for (int connections : new int[] {1, 4, Trial.CONNECTIONS}) {
            var side = trial.measure(question, connections);
            report.row(connections, side.perSecond(), side.p50(), side.p95(), side.cpuMillis());
            aims.atMost("search, " + connections + " at once: p95 ms", 50, side.p95());
        }
    }

    /** Those whose costs are compared between a small network and a large one; none can be answered by what is kept. */
    static Map<String, Question> growing(Network network, Program megdan) {
        var pages = new LinkedHashMap<String, Question>();
        pages.put("home", Question.of(megdan, "/").renderedAnew());
        pages.put("strategy tree", Question.of(megdan, network.tree()).renderedAnew());
        pages.put("tree of 200 nodes", Question.of(megdan, network.smallTree()).renderedAnew());
        pages.put("task", Question.of(megdan, network.task(network.tree())).renderedAnew());
        pages.put(
                "task of 200 nodes",
                Question.of(megdan, network.task(network.smallTree())).renderedAnew());
        pages.put("feed", Question.of(megdan, "/feeds/changes.atom").renderedAnew());
        pages.put("search", questions(megdan));
        return pages;
    }

    private Map<String, String> open() {
        var pages = new LinkedHashMap<String, String>();
        pages.put("home", "/");
        pages.put("strategy tree", network.tree());
        pages.put("task", network.task(network.tree()));
        pages.put("feed", "/feeds/changes.atom");
        pages.put("search", search(TYPED.getFirst()));
        return pages;
    }

    private static Question questions(Program megdan) {
        return new Question(megdan, TYPED.stream().map(Pages::search).toList(), true, List.of());
    }

    private static String search(String typed) {
        return "/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }

    private Trial.Pair compare(String name, Question question) throws IOException, InterruptedException {
        var answer = question.program().get(question.paths().getFirst(), question.headers());
        if (answer.statusCode() != 200) {
            throw new IOException(question.first() + " answered " + answer.statusCode() + ": nothing to measure");
        }
        var offered = nginx.offer(name.replaceAll("\\W", "-"), answer.body());
        var pair = trial.compare(question, Question.of(files, offered));
        report.row(
                name,
                answer.body().length,
                pair.product().perSecond(),
                pair.share(),
                pair.product().p50(),
                pair.product().p99(),
                pair.reference().p99(),
                pair.product().cpuMillis(),
                pair.reference().cpuMillis());
        return pair;
    }
}
