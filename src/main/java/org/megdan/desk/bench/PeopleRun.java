package org.megdan.desk.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.megdan.platform.console.Server;

/** What people cost: lists, cards, questions and a long file on a network of many, beside plain selects of the same rows. */
final class PeopleRun {

    private static final int PRODUCT = 18_084;
    private static final int TOGETHER = 4;
    private static final double AIM_MILLIS = 100;
    private static final double AIM_SECONDS = 60;
    private static final String ORDER = "order by sort_name collate \"bg-BG-x-icu\", id";
    private static final String FIFTY =
            "select id, kind, name, slug, sort_name from actors.actor where kind = '%s' " + ORDER + " limit 51";

    private final Path folder;
    private final Trial trial;
    private final Report report;
    private final Aims aims;
    private final People people;
    private final PlainSelect select;

    PeopleRun(Path folder, int scale, Trial trial, Report report, Aims aims) {
        this.folder = folder;
        this.trial = trial;
        this.report = report;
        this.aims = aims;
        this.people = new People(folder.resolve("people"), scale);
        this.select = new PlainSelect(new Database(folder.resolve("people")));
    }

    void all() throws IOException, InterruptedException, SQLException {
        new Network(people.data()).fill(0, 0);
        Server.once(settings(), context -> {
            try {
                people.invent();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        try (var megdan = Product.megdan(people.data(), PRODUCT, folder.resolve("many-people.log"))) {
            megdan.awaitAnswer("/ready");
            pages(megdan, Coordinator.signIn(megdan).cookie());
        }
        Server.once(settings(), context -> new LongFile(context, report, aims).measure(people));
    }

    private void pages(Program megdan, String cookie) throws IOException, InterruptedException, SQLException {
        report.table(
                "%,d people, %,d organisations".formatted(people.persons(), people.organisations()),
                "page",
                "p50 ms alone",
                "p95 ms alone",
                "p95 ms at " + TOGETHER,
                "p95 ms of a plain select");
        page(megdan, cookie, "people", "/people", FIFTY.formatted("PERSON"));
        page(
                megdan,
                cookie,
                "people, far on",
                "/people?after=invented-person-" + people.persons() / 2,
                FIFTY.formatted("PERSON"));
        page(megdan, cookie, "people by name", "/people?q=" + Coordinator.encoded("Мария Петрова"), """
                select id, kind, name, slug, sort_name from actors.actor
                where kind = 'PERSON' and search_text like '%mariya petrov%' limit 51""");
        page(megdan, cookie, "organisations", "/people/organisations", FIFTY.formatted("ORGANISATION"));
        page(megdan, cookie, "card of an organisation", people.organisation(), """
                select a.*, t.*, p.name from actors.actor a join actors.tie t on t.to_actor = a.id
                join actors.actor p on p.id = t.from_actor where a.slug = 'invented-organisation-7'""");
        page(megdan, cookie, "card", people.card(), """
                select a.*, t.*, c.* from actors.actor a join actors.tie t on t.from_actor = a.id
                join actors.contact_point c on c.actor = a.id where a.slug = '%s'""".formatted(people.card().substring("/people/".length())));
        ties(megdan, cookie);
        questions(megdan, cookie);
    }

    private void ties(Program megdan, String cookie) throws IOException, InterruptedException, SQLException {
        page(megdan, cookie, "experts", "/relations/experts", """
                select a.id, a.name, t.id, t.since from actors.tie t join actors.actor a on a.id = t.from_actor
                where t.kind = 'EXPERT' and t.until is null order by a.sort_name collate "bg-BG-x-icu", a.id limit 51""");
        page(megdan, cookie, "officials, a few among many", "/relations/officials", """
                select a.id, a.name, t.id, t.since from actors.tie t join actors.actor a on a.id = t.from_actor
                where t.kind = 'OFFICIAL' and t.until is null order by a.sort_name collate "bg-BG-x-icu", a.id limit 51""");
        page(
                megdan,
                cookie,
                "what waits for the coordinator",
                "/my",
                "select count(*) from actors.tie where kind = 'EXPERT'");
        page(megdan, cookie, "members", "/members", FIFTY.formatted("ORGANISATION"));
    }

    private void questions(Program megdan, String cookie) throws IOException, InterruptedException, SQLException {
        var everybody = "select count(*) from actors.actor where kind = 'PERSON'";
        page(megdan, cookie, "a narrow question, counted and shown", people.narrowQuestion(), everybody);
        page(megdan, cookie, "a wide question", people.wideQuestion(), everybody);
        page(megdan, cookie, "the question of everybody", people.everybody(), everybody);
    }

    private void page(Program megdan, String cookie, String name, String path, String plain)
            throws IOException, InterruptedException, SQLException {
        var question = Question.of(megdan, path).as(cookie);
        var alone = trial.measure(question, 1);
        var together = trial.measure(question, TOGETHER);
        report.row(name, alone.p50(), alone.p95(), together.p95(), select.p95(plain));
        aims.atMost(name + " of many: p95 ms", AIM_MILLIS, alone.p95());
    }

    private List<String> settings() {
        return List.of("--megdan.data=" + people.data(), "--megdan.first-run=false", "--server.port=0");
    }

    static double aimSeconds() {
        return AIM_SECONDS;
    }

    static double aimMillis() {
        return AIM_MILLIS;
    }
}
