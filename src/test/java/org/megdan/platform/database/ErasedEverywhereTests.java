package org.megdan.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.ContactPoint;
import org.megdan.core.actors.TieDraft;
import org.megdan.core.actors.Ties;
import org.megdan.core.plans.NodeActor;
import org.megdan.desk.strategy.subjects.SampleStrategy;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.identity.Accounts;
import org.megdan.platform.mail.Mailer;
import org.megdan.platform.search.Search;
import org.megdan.platform.snapshots.Publication;
import org.megdan.platform.snapshots.SnapshotId;
import org.megdan.platform.snapshots.Snapshots;
import org.megdan.platform.web.Language;
import org.megdan.platform.witness.LogCheck;
import org.megdan.platform.witness.OwnLog;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.TestDatabase;
import org.megdan.testing.Tries;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody with strange words stands everywhere, is erased, and is nowhere. */
@PagesTest
class ErasedEverywhereTests {

    private static final String NAME = "Канарка Жълтоперова";
    private static final String EMAIL = "zhaltoperova@example.org";
    private static final String PHONE = "0899 777 123";
    private static final String DESCRIPTION = "свири на перочудие";
    private static final Canaries CANARIES = new Canaries("жълтоперова", "zhaltoperova", "777 123", "перочудие");

    @Autowired
    ApplicationContext application;

    @Autowired
    Actors actors;

    @Autowired
    Ties ties;

    @Autowired
    Accounts accounts;

    @Autowired
    Mailer mailer;

    @Autowired
    Search search;

    @Autowired
    Snapshots snapshots;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    @Value("${megdan.data}")
    Path data;

    @LocalServerPort
    int port;

    @TempDir
    Path elsewhere;

    private Stage stage;
    private Visitor kalina;
    private UUID person = new UUID(0, 0);
    private SampleStrategy strategy = new SampleStrategy("", person, person, person, person);
    private SnapshotId report = new SnapshotId(person);

    @BeforeEach
    void standEverywhere() {
        stage = new Stage(application);
        stage.enter(Cast.COORDINATOR, "COORDINATOR");
        kalina = new Visitor(port).signIn(Cast.COORDINATOR.email(), Cast.PASSWORD);
        person = Acting.as(
                Viewer.program(
                        "Постановка", "actors.edit", "actors.grant", "delegates.appoint", "plans.edit", "plans.adopt"),
                this::enter);
        search.catchUp();
        var canary = new Visitor(port).signIn(EMAIL, Cast.PASSWORD);
        assertThat(canary.get("/account/known").body()).contains(NAME);
        assertThat(kalina.get("/people/kanarka-zhaltoperova").body()).contains(PHONE);
        assertThat(new Visitor(port).get(strategy.path("/1.1")).status()).isEqualTo(200);
        new Visitor(port).submit("/sign-in", "/sign-in", Map.of("email", EMAIL, "password", "погрешна дума"));
    }

    private UUID enter() {
        var id = actors.create(new ActorDraft(ActorKind.PERSON, NAME, DESCRIPTION, null));
        accounts.create(id, EMAIL, Cast.PASSWORD);
        actors.addContact(id, ContactPoint.Kind.PHONE, PHONE, "за " + DESCRIPTION, false);
        actors.addContact(id, ContactPoint.Kind.EMAIL, EMAIL, "", true);
        ties.begin(TieDraft.of(id, stage.network(), "VOLUNTEER", ties.today().minusYears(1)));
        ties.begin(TieDraft.of(
                id,
                stage.organisation("Отряд „Перца“"),
                "DELEGATE",
                ties.today().minusYears(1)));
        strategy = SampleStrategy.begin(application);
        strategy.say(application, strategy.task(), List.of(), List.of(new NodeActor(id, NodeActor.Role.RESPONSIBLE)));
        sql.sql("update plans.node set description = :text where id = :id")
                .param("text", "По идея на " + NAME + ", тел. " + PHONE)
                .param("id", strategy.task())
                .update();
        search.changed("task", strategy.task().toString());
        transaction.executeWithoutResult(status -> {
            mailer.send(EMAIL, "Покана за " + NAME, "Здравейте, " + NAME);
            mailer.send(Cast.COORDINATOR.email(), "Обадете се на " + NAME, "Телефон " + PHONE);
            report = snapshots.publish(new Publication(
                    "sample",
                    new UUID(4, 4),
                    "Отчет с " + NAME,
                    Language.BG,
                    "{\"words\": \"Благодарим на " + NAME.toUpperCase(Locale.ROOT) + "!\"}",
                    null,
                    null,
                    List.of()));
        });
        sql.sql("insert into people.intake (name, heads, created_at) values ('списък', '{Име}', now())")
                .update();
        sql.sql(
                        "insert into people.intake_row (intake, line, cells) select id, 1, array[:name, 'друго'] from people.intake")
                .param("name", NAME)
                .update();
        return id;
    }

    @Test
    @Tries({"P13", "I3"})
    void nothingReadableIsLeft() throws Exception {
        assertThat(CANARIES.in(sql)).isNotEmpty();

        erase();

        search.catchUp();
        assertThat(CANARIES.in(sql)).isEmpty();
        await().untilAsserted(() -> assertThat(CANARIES.in(data)).isEmpty());
        assertThat(kalina.get("/people?q=kanarka").body()).doesNotContain("Жълтоперова");
        assertThat(new Visitor(port).get(strategy.path("/1.1")).body()).doesNotContain("Жълтоперова");
        assertThat(snapshots.find(report).orElseThrow().content()).contains("Благодарим на [заличено]!");
        assertThat(sql.sql("select kind || ' ' || name from actors.actor where id = :id")
                        .param("id", person)
                        .query(String.class)
                        .single())
                .isEqualTo("ERASED Заличено лице");
        assertThat(sql.sql("select count(*) from plans.node_actor where actor_id = :id")
                        .param("id", person)
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    @Tries("P13")
    void theLogStillVerifies() throws Exception {
        var log = new OwnLog(application, elsewhere);
        log.sign();
        erase();
        log.sign();

        try (var connection = TestDatabase.owner(log.database()).connect()) {
            var report = LogCheck.run(connection, elsewhere, null);
            assertThat(report.key()).isEqualTo("witness.check.erased");
        }
    }

    @Test
    @Tries({"H9", "P13"})
    void nothingComesBackWithAnOlderBackup() throws Exception {
        var lastWeek = LastWeek.of(application, elsewhere);
        erase();
        assertThat(lastWeek.taken()).contains("protection.erasure", person.toString());

        try (var restored = lastWeek.comeBack("")) {
            assertThat(CANARIES.in(restored.getBean(JdbcClient.class))).isEmpty();
            assertThat(restored.getBean(JdbcClient.class)
                            .sql("select number from protection.erasure where done_at is not null and person = :person")
                            .param("person", person)
                            .query(Integer.class)
                            .list())
                    .hasSize(1);
        }
    }

    private void erase() {
        var page = kalina.get("/protection/people/kanarka-zhaltoperova/erasure");
        assertThat(page.status()).isEqualTo(200);
        var done = kalina.submit(page, "/protection/people/kanarka-zhaltoperova/erasure", Map.of("name", NAME));
        assertThat(done.status()).isEqualTo(303);
        assertThat(kalina.get(done.location()).body()).contains("Завършено").doesNotContain("Жълтоперова");
    }
}
