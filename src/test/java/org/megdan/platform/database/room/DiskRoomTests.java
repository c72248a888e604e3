package org.megdan.platform.database.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.TestDatabase;
import org.megdan.testing.Tries;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database that says that its disk is full, as PostgreSQL says it; a disk that really is: FullDiskTests. */
@PagesTest
@Tries("H3")
class DiskRoomTests {

    private static final String STORY = "Дълъг разказ, който не бива да се губи.";

    @Autowired
    ApplicationContext application;

    @Autowired
    DiskRoom room;

    @Autowired
    JdbcClient sql;

    @LocalServerPort
    int port;

    private Visitor coordinator = new Visitor(0);

    @BeforeEach
    void enter() {
        new Stage(application).enter(Cast.COORDINATOR, "COORDINATOR");
        coordinator = new Visitor(port).signIn(Cast.COORDINATOR.email(), Cast.PASSWORD);
    }

    @AfterEach
    void makeRoom() throws SQLException {
        asAdmin("drop function if exists database.full_disk() cascade");
        await().atMost(Duration.ofSeconds(10)).until(() -> !room.isScarce());
    }

    @Test
    void aWriteThatFoundNoRoomIsToldAndEverybodyReadsOnUntilThereIsRoomAgain() throws SQLException {
        assertThat(new Visitor(port).get("/").body()).doesNotContain("само се чете");
        fillTheDiskUnder("actors.actor");
        fillTheDiskUnder("database.room");

        var refused = create("Първа организация");

        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.heading()).isEqualTo("Не е записано");
        assertThat(refused.header("Retry-After")).isNotEmpty();
        assertThat(refused.page().text()).contains("свърши мястото", STORY, "само се чете");
        // whoever wrote is signed in, and reads nothing of signing in
        assertThat(refused.page().text()).contains("отворите формуляра отново").doesNotContain("щом влезете");
        asAdmin("drop trigger full_disk on actors.actor");
        assertEverybodyReadsOn();

        asAdmin("drop function database.full_disk() cascade");
        await().atMost(Duration.ofSeconds(15)).until(() -> !room.isScarce());
        assertThat(new Visitor(port).get("/").body()).doesNotContain("само се чете");
        assertThat(create("Втора организация").status()).isEqualTo(303);
        assertThat(sql.sql("select name from actors.actor where name like '% организация'")
                        .query(String.class)
                        .list())
                .containsExactly("Втора организация");
    }

    @Test
    void anActThatIsDoneIsNotCalledUndoneForTheNoticeAfterIt() throws SQLException {
        coordinator.get("/people/new?kind=ORGANISATION");
        fillTheDiskUnder("identity.session");

        assertThat(create("Записана организация").status()).isEqualTo(303);

        assertThat(sql.sql("select count(*) from actors.actor where name = 'Записана организация'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(coordinator.get("/people/organisations").status()).isEqualTo(200);
        // who comes in is another matter: without a session nobody is in
        var stranger = new Visitor(port);
        assertThat(stranger.submit(
                                "/sign-in",
                                "/sign-in",
                                Map.of("email", Cast.COORDINATOR.email(), "password", Cast.PASSWORD))
                        .status())
                .isEqualTo(503);
        assertThat(stranger.get("/account").status()).isEqualTo(303);
    }

    @Test
    void triesToComeInAreCountedInMemory() throws SQLException {
        fillTheDiskUnder("database.room");
        room.ranOut();
        var stranger = new Visitor(port);
        var before = buckets();

        for (int i = 0; i < 11; i++) {
            assertThat(guess(stranger).status()).isEqualTo(i < 10 ? 422 : 429);
        }

        assertThat(buckets()).isEqualTo(before);
    }

    private static Visitor.Answer guess(Visitor stranger) {
        return stranger.submit(
                "/sign-in", "/sign-in", Map.of("email", Cast.COORDINATOR.email(), "password", "едно-две-три-четири"));
    }

    private int buckets() {
        return sql.sql("select count(*) from identity.bucket")
                .query(Integer.class)
                .single();
    }

    /** Whoever filled the disk is stopped while it is full. */
    @Test
    void whatTakesAwayIsDoneAllTheSame() throws SQLException {
        var stage = new Stage(application);
        stage.enter(Cast.DELEGATE, "STAFF");
        var staff = new Visitor(port).signIn(Cast.DELEGATE.email(), Cast.PASSWORD);
        var card = sql.sql("select '/people/' || slug from actors.actor where name = :name")
                .param("name", Cast.DELEGATE.name())
                .query(String.class)
                .single();
        fillTheDiskUnder("database.room");
        room.ranOut();

        assertThat(create("Отказана организация").status()).isEqualTo(503);
        assertThat(staff.submit("/sign-in/link", "/sign-in/link", Map.of("email", Cast.DELEGATE.email()))
                        .status())
                .isEqualTo(303);
        var end = coordinator.get(card).page().select("form[action$='/end']").attr("action");
        assertThat(coordinator.submit(card, end, Map.of()).status()).isEqualTo(303);
        assertThat(coordinator
                        .submit(card, card + "/account/sign-out", Map.of())
                        .status())
                .isEqualTo(303);
        assertThat(staff.get("/account").status()).isEqualTo(303);
        assertThat(coordinator.submit(card, card + "/account/disable", Map.of()).status())
                .isEqualTo(303);
        assertThat(coordinator
                        .submit("/account", "/account/sign-out-everywhere", Map.of())
                        .status())
                .isEqualTo(303);
    }

    private void assertEverybodyReadsOn() {
        assertThat(new Visitor(port).get("/").page().select(".notice").text()).contains("само се чете");
        var foreigner = new Visitor(port);
        foreigner.get("/?lang=en");
        assertThat(foreigner.get("/").page().select(".notice").text()).contains("run out of room");
        assertThat(coordinator.get("/people").page().text()).contains("само се чете");
        assertThat(new Visitor(port).get("/ready").status()).isEqualTo(200);
        // refused before it begins, though the table itself takes rows again
        assertThat(create("Отказана организация").page().text()).contains(STORY);
        assertThat(new Visitor(port)
                        .signIn(Cast.COORDINATOR.email(), Cast.PASSWORD)
                        .get("/account")
                        .status())
                .isEqualTo(200);
    }

    /** Anything that a program writes to may be full: a pipe of the log, a folder of another disk. */
    @Test
    void aDiskThatIsNotOursStopsNobody() {
        room.ranOut(new java.io.UncheckedIOException(new IOException("/elsewhere/x: No space left on device")));

        assertThat(room.isScarce()).isFalse();

        room.ranOut(new IllegalStateException(new SQLException("could not extend file", "53100")));

        assertThat(room.isScarce()).isTrue();
    }

    @Test
    void knowsWhatAFullDiskSays() {
        assertThat(DiskRoom.isMissingIn(new IllegalStateException(new SQLException("could not extend file", "53100"))))
                .isTrue();
        assertThat(DiskRoom.isMissingIn(new IOException("/data/x: No space left on device")))
                .isTrue();
        assertThat(DiskRoom.isMissingIn(new SQLException("too many connections", "53300")))
                .isFalse();
        assertThat(DiskRoom.isMissingIn(new IOException())).isFalse();
    }

    private Visitor.Answer create(String name) {
        var form = coordinator.get("/people/new?kind=ORGANISATION");
        var fields = new java.util.LinkedHashMap<String, String>();
        form.page()
                .select("form[action='/people/new'] input[type=hidden]")
                .forEach(hidden -> fields.put(hidden.attr("name"), hidden.attr("value")));
        fields.putAll(Map.of("kind", "ORGANISATION", "name", name, "description", STORY));
        return coordinator.post("/people/new", fields);
    }

    private void fillTheDiskUnder(String table) throws SQLException {
        asAdmin("""
                create or replace function database.full_disk() returns trigger language plpgsql as $$
                begin raise exception 'could not extend file' using errcode = 'disk_full'; end $$
                """);
        asAdmin("create trigger full_disk before insert or update on " + table
                + " for each row execute function database.full_disk()");
    }

    private void asAdmin(String statement) throws SQLException {
        var database = sql.sql("select current_database()").query(String.class).single();
        try (var admin = TestDatabase.admin(database);
                var run = admin.createStatement()) {
            run.execute(statement);
        }
    }
}
