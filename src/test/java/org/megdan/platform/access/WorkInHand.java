package org.megdan.platform.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.megdan.testing.Upload;
import org.megdan.testing.Visitor;
import org.megdan.testing.Visitor.Answer;

/** What the finished demonstration has not: a draft, documents being read, a figure and a year that wait for a decision. */
class WorkInHand {

    private static final String OWN = "/strategy/strategy-2014-2020";
    private static final String TABLE = """
            Вид;Ключ;Под;Ниво;Код;Заглавие;Целеви групи;Резултати
            Точка;n1;;Стратегическа цел;1;Силни сдружения;деца;Двадесет сдружения работят заедно
            Точка;n2;n1;Задача;1.1;Обучения;;
            Точка;n3;;Стратегическа цел;2;Открита община;;
            Глава;c1;;MISSION;;Мисия;;
            Текст;;;;;Това изречение няма свое място;;
            """;

    private final Visitor coordinator;
    private final List<String> pages = new ArrayList<>();

    WorkInHand(Visitor coordinator) {
        this.coordinator = coordinator;
    }

    /** The pages where that work stands. */
    String[] pages() {
        return pages.toArray(String[]::new);
    }

    /** A draft made of one document while others are still being read. */
    void documents() {
        var accepted = upload("/strategy/imports");
        var draft = submit(
                accepted + "/acceptance",
                accepted + "/acceptance",
                Map.of("title", "Стратегия на село Добро", "from", "2026", "to", "2029"));
        submit(draft + "/1.1/edit", draft + "/1.1/removal", Map.of());
        pages.add(draft + "/draft");
        pages.add(upload(OWN + "/imports"));
        var read = upload("/strategy/imports");
        submit(read + "?node=k1", read + "/corrections", Map.of("act", "KEPT_SETTLE", "node", "k1"));
        pages.add(read);
        pages.add("/strategy/imports/words?back=" + read.substring(read.lastIndexOf('/') + 1));
        submit(
                "/strategy/imports/words",
                "/strategy/imports/words",
                Map.of("word", "операция", "meaning", "TASK", "place", "ONE"));
    }

    void revision() {
        submit(OWN + "/versions", OWN + "/versions/1/revision", Map.of("note", "Междинен преглед"));
    }

    void year() {
        var year = submit(OWN + "/years", OWN + "/years", Map.of("year", "2018"));
        submit(
                year + "/choice",
                year + "/entries",
                Map.of("task", first(year + "/choice", "task"), "priority", "HIGH"));
        var add =
                coordinator.get(year).page().select("form[action$=/activities]").attr("action");
        submit(year, add, Map.of("title", "Две обучения", "from", "2018-02-01", "to", "2018-03-31"));
    }

    /** A figure of the strategy that counts by hand, with a file that proves it. */
    void figure() {
        var form = OWN + "/indicators/new";
        var indicator = submit(
                form,
                OWN + "/indicators",
                Map.of(
                        "node", first(form, "node"),
                        "name", "Обучени доброволци",
                        "kind", "CAPACITY",
                        "counting", "SUM",
                        "direction", "UP",
                        "unit", "души",
                        "targets", "2019 = 10"));
        var path = indicator + "/readings";
        var given = Upload.of(coordinator, path + "/new", path)
                .with("amount", "7")
                .with("period", "2019")
                .with("submit", "false")
                .file("file", "Протокол.txt", "Присъствали: седем души")
                .send();
        pages.add(went(given, path));
    }

    void others(Visitor administrator) {
        submit(
                OWN + "/evaluations/new",
                OWN + "/evaluations",
                Map.of("title", "Оценка", "from", "2019-01-01", "to", "2019-03-01"));
        var people = administrator.get("/people").page();
        var delegate = people.select("a[href^=/people/rositsa]").attr("href");
        went(
                administrator.submit(
                        delegate,
                        delegate + "/contacts",
                        Map.of("contactKind", "EMAIL", "value", "rositsa@example.org")),
                delegate);
        went(administrator.submit(delegate, delegate + "/account/disable", Map.of()), delegate);
        pages.add(delegate);
        var token = coordinator.submit(
                "/account/tokens/new", "/account/tokens", Map.of("name", "Таблица", "scope", "ACT", "days", "30"));
        if (token.status() != 200) {
            throw new AssertionError("no token: " + token.status());
        }
    }

    /** Ends what would trouble those who use the network afterwards: the delegate comes in again. */
    void letIn(Visitor administrator) {
        var delegate = administrator
                .get("/people")
                .page()
                .select("a[href^=/people/rositsa]")
                .attr("href");
        went(administrator.submit(delegate, delegate + "/account/enable", Map.of()), delegate);
    }

    /** A list of people that is being looked at, and one that was brought in. */
    void people() {
        pages.add(list());
        var done = list();
        submit(done, done + "/confirmation", Map.of());
        pages.add(done);
    }

    /** Somebody who knows something, written down three times: one record is gone, another could go. */
    void twins() {
        var first = written("Двойна Недействителна");
        var second = written("Двойна Недействителна");
        var third = written("Двойна Недействителна");
        submit(
                first + "/ties/new",
                first + "/ties/new",
                Map.of("to", firstOf(first + "/ties/new", "to"), "kind", "EXPERT"));
        submit(first + "/merge/" + slug(second), first + "/merge/" + slug(second), Map.of());
        pages.add(first);
        pages.add(first + "/merge");
        pages.add(first + "/merge/" + slug(third));
        pages.add("/people/merges");
    }

    private String written(String name) {
        return submit("/people/new", "/people/new", Map.of("name", name, "anyway", "true"));
    }

    private String firstOf(String page, String choice) {
        return coordinator
                .get(page)
                .page()
                .select("input[name=" + choice + "]")
                .getFirst()
                .attr("value");
    }

    private static String slug(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** An organisation that was found for an application on paper. */
    void membership() {
        pages.add("/members/applications/new?q=oreh");
    }

    private String list() {
        var given = Upload.of(coordinator, "/people/intake", "/people/intake")
                .with("text", "Име;Имейл\nЩърка Измислена;x@example.org\nЩърка Измислена;\nНикой;лош")
                .send();
        var columns = went(given, "/people/intake");
        return submit(columns, columns, Map.of());
    }

    private String first(String page, String list) {
        return coordinator
                .get(page)
                .page()
                .select("select[name=" + list + "] option[value]:not([value='']), input[type=checkbox][name=" + list
                        + "]")
                .getFirst()
                .attr("value");
    }

    private String upload(String path) {
        return went(
                Upload.of(coordinator, path, path)
                        .file("file", "мое.csv", TABLE)
                        .send(),
                path);
    }

    private String submit(String page, String action, Map<String, String> fields) {
        return went(coordinator.submit(page, action, fields), action);
    }

    private static String went(Answer answer, String action) {
        if (answer.status() != 303) {
            throw new AssertionError(action + ": " + answer.status() + " "
                    + answer.page().select(".errors, main [id$=error]").text());
        }
        return answer.location().replaceFirst("\\?.*", "");
    }
}
