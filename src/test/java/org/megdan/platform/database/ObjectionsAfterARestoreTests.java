package org.megdan.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.ContactPoint;
import org.megdan.core.actors.Newcomer;
import org.megdan.core.actors.Newcomers;
import org.megdan.core.actors.consents.Consents;
import org.megdan.core.actors.consents.Standing;
import org.megdan.core.actors.consents.Way;
import org.megdan.desk.administration.ForgetKey;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Refusal;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Tries;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody who objected is erased; a list brings them in again after last week's backup came back. */
@PagesTest
@Tries({"H9", "P13"})
class ObjectionsAfterARestoreTests {

    private static final String NAME = "Сойка Несговорчива";
    private static final String EMAIL = "soyka@example.org";
    private static final Viewer TEAM = Viewer.program("Постановка", "actors.edit");

    @Autowired
    ApplicationContext application;

    @Autowired
    Actors actors;

    @Autowired
    Consents consents;

    @LocalServerPort
    int port;

    @TempDir
    Path elsewhere;

    private LastWeek lastWeek = new LastWeek(Path.of(""), Path.of(""));

    @BeforeEach
    void objectAndBeErased() {
        var stage = new Stage(application);
        stage.enter(Cast.COORDINATOR, "COORDINATOR");
        stage.enter(Cast.ADMINISTRATOR, "ADMINISTRATOR");
        Acting.as(TEAM, () -> {
            var person = actors.create(ActorDraft.person(NAME));
            actors.addContact(person, ContactPoint.Kind.EMAIL, EMAIL, "", false);
            consents.objectToAll(person, Way.PHONE, "");
        });
        lastWeek = LastWeek.of(application, elsewhere);
        var kalina = new Visitor(port).signIn(Cast.COORDINATOR.email(), Cast.PASSWORD);
        var erasure = "/protection/people/soyka-nesgovorchiva/erasure";
        assertThat(kalina.submit(erasure, erasure, Map.of("name", NAME)).status())
                .isEqualTo(303);
    }

    @Test
    void withItsKeyTheObjectionHolds() throws Exception {
        try (var restored = lastWeek.comeBack("")) {
            assertThat(isHeldBackAgain(restored)).isTrue();
            assertThat(administrator(restored).get("/my").body()).doesNotContain("Липсва ключът");
        }
    }

    @Test
    void withoutItsKeyTheAdministratorIsToldAndNothingIsForgotten() throws Exception {
        try (var restored = lastWeek.comeBackWithoutItsKey()) {
            var before = count(restored, "actors.refused_way");
            assertThat(isHeldBackAgain(restored)).isFalse();
            assertThat(before).isPositive();
            assertThat(count(restored, "actors.refused_way")).isEqualTo(before);

            var administrator = administrator(restored);
            assertThat(administrator.get("/my").body()).contains("Липсва ключът на инсталацията");
            assertThat(administrator
                            .get("/people/consents")
                            .page()
                            .select(".notice")
                            .text())
                    .contains("installation.key");
            assertThat(coordinator(restored).get("/my").body()).doesNotContain("Липсва ключът");
        }
    }

    @Test
    void aLostKeyIsGivenUpByHandAndObjectionsOfWhoHasARecordGoOn() throws Exception {
        try (var restored = lastWeek.comeBackWithoutItsKey()) {
            var folder = Path.of(restored.getEnvironment().getRequiredProperty("megdan.data"));
            var url = restored.getEnvironment().getRequiredProperty("megdan.database.url");
            Acting.as(TEAM, () -> {
                var person = restored.getBean(Actors.class).create(ActorDraft.person("Друга Сойка"));
                restored.getBean(Actors.class)
                        .addContact(person, ContactPoint.Kind.EMAIL, "druga@example.org", "", false);
                restored.getBean(Consents.class).objectToAll(person, Way.PHONE, "");
            });
            restored.getBean(ForgetKey.class).forget();

            try (var again = LastWeek.start(url.substring(url.lastIndexOf('/') + 1), folder)) {
                assertThat(folder.resolve("installation.key")).exists();
                assertThat(isHeldBackAgain(again, "druga@example.org")).isTrue();
                assertThat(count(again, "audit.entry where action = 'administration.act.key-forgotten'"))
                        .isOne();
            }
        }
    }

    @Test
    void aKeyThatIsThereIsNotGivenUp() {
        assertThatThrownBy(() -> application.getBean(ForgetKey.class).forget()).isInstanceOf(Refusal.class);
        assertThat(count(application, "database.key_mark")).isOne();
    }

    private static long count(ApplicationContext there, String rows) {
        return there.getBean(JdbcClient.class)
                .sql("select count(*) from " + rows)
                .query(Long.class)
                .single();
    }

    private static boolean isHeldBackAgain(ApplicationContext restored) {
        return isHeldBackAgain(restored, EMAIL);
    }

    private static boolean isHeldBackAgain(ApplicationContext restored, String email) {
        var reach = new Newcomer.Reach(ContactPoint.Kind.EMAIL, email);
        var newcomer = new Newcomer(1, null, ActorDraft.person("Пак Тя"), List.of(reach), null);
        Acting.as(TEAM, () -> {
            restored.getBean(Newcomers.class).bring(UUID.randomUUID(), List.of(newcomer));
        });
        var person =
                restored.getBean(Actors.class).find("pak-tya").orElseThrow().id();
        return restored.getBean(Consents.class).of(person).stream().allMatch(Standing::isObjected);
    }

    private static Visitor administrator(ApplicationContext restored) {
        return visitor(restored, Cast.ADMINISTRATOR);
    }

    private static Visitor coordinator(ApplicationContext restored) {
        return visitor(restored, Cast.COORDINATOR);
    }

    private static Visitor visitor(ApplicationContext restored, Cast.Member member) {
        var at = Integer.parseInt(restored.getEnvironment().getRequiredProperty("local.server.port"));
        return new Visitor(at).signIn(member.email(), Cast.PASSWORD);
    }
}
