package org.megdan.desk.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.desk.membership.Standing.State;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PagesTest
class CriteriaPagesTests {

    private static final String EDIT = "/members/criteria/member/edit";

    @Autowired
    ApplicationContext application;

    @Autowired
    Standings standings;

    @Autowired
    JdbcClient sql;

    @LocalServerPort
    int port;

    private Stage stage;
    private Visitor coordinator;

    @BeforeEach
    void enter() {
        stage = new Stage(application);
        stage.enter(Cast.COORDINATOR, "COORDINATOR");
        coordinator = new Visitor(port).signIn(Cast.COORDINATOR.email(), Cast.PASSWORD);
    }

    @Test
    void publishesCriteriaInVersionsForAnyone() {
        assertThat(new Visitor(port).get("/members/criteria").page().text()).contains("още не са публикувани");

        publish(Map.of(
                "bg0", "Регистрирано е", "en0", "It is registered", "evidence0", "FILE", "bg1", "Работи открито"));
        publish(Map.of("bg1", "", "bg2", "Подписва кодекса", "place2", "0"));

        var shown = new Visitor(port).get("/members/criteria").page();
        assertThat(shown.select("#member ol li").eachText())
                .containsExactly("Подписва кодекса Нужно е обяснение, връзка или файл", "Регистрирано е Нужен е файл");
        assertThat(shown.select("#member").text()).contains("Редакция 2", "Нужен е файл");
        assertThat(new Visitor(port).get("/members/criteria/member/1").page().text())
                .contains("Работи открито", "е заменена");
    }

    @Test
    void keepsWhatWasTypedWhenSomebodyElsePublishedMeanwhile() {
        publish(Map.of("bg0", "Първи"));
        var seen = coordinator.get(EDIT);
        publish(Map.of("bg0", "Втори"));

        var refused = coordinator.submit(seen, EDIT, Map.of("bg0", "Трети"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("textarea[name=bg0]").text()).isEqualTo("Трети");
        assertThat(coordinator.submit(refused, EDIT, Map.of()).status()).isEqualTo(303);
        assertThat(coordinator.get("/members/criteria").page().text()).contains("Редакция 3", "Трети");
    }

    @Test
    void refusesAnEmptyListAndAnEnglishTextAlone() {
        assertThat(coordinator.submit(EDIT, EDIT, Map.of()).page().text()).contains("Няма нито един критерий");
        var refused = coordinator.submit(EDIT, EDIT, Map.of("en0", "Open work"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().text()).contains("Напишете критерия и на български");
        assertThat(refused.page().select("textarea[name=en0]").text()).isEqualTo("Open work");
    }

    @Test
    void setsWhetherApplicationsAreTaken() {
        var action = "/members/criteria/member/settings";
        assertThat(coordinator.submit(EDIT, action, Map.of("months", "нула")).status())
                .isEqualTo(422);
        assertThat(coordinator
                        .submit(EDIT, action, Map.of("open", "true", "months", "24"))
                        .status())
                .isEqualTo(303);
        publish(Map.of("bg0", "Първи"));
        assertThat(new Visitor(port).get("/members/criteria").page().text()).contains("24 месеца");
    }

    @Test
    void tellsWhoBearsTheMarkToday() {
        var member = stage.organisation(Cast.READING_ROOM);
        var former = stage.organisation(Cast.YOUTH_CLUB);
        var stranger = stage.organisation("Дружество „Няма такова“");
        var tie = tie(member, 400, null);
        tie(former, 400, 30);
        sql.sql("""
                insert into membership.suspension (tie, since, until, reason, entered_at)
                values (:tie, actors.today() - 1, actors.today() + 7, 'Не плаща', now())
                """).param("tie", tie).update();

        assertThat(standings.of(member, Mark.MEMBER).orElseThrow())
                .matches(Standing::isSuspended)
                .matches(standing -> standing.state() == State.SUSPENDED);
        assertThat(standings.of(former, Mark.MEMBER).orElseThrow().state()).isEqualTo(State.ENDED);
        assertThat(standings.of(stranger, Mark.MEMBER)).isEmpty();
        assertThat(standings.of(member, Mark.RECOMMENDED)).isEmpty();
    }

    private UUID tie(UUID from, int sinceDays, @org.jspecify.annotations.Nullable Integer untilDays) {
        return sql.sql("""
                insert into actors.tie (from_actor, to_actor, kind, since, until, last_checked)
                values (:from, :network, 'MEMBER', actors.today() - :since, actors.today() - cast(:until as int), actors.today())
                returning id
                """)
                .param("from", from)
                .param("network", stage.network())
                .param("since", sinceDays)
                .param("until", untilDays)
                .query(UUID.class)
                .single();
    }

    private void publish(Map<String, String> typed) {
        assertThat(coordinator.submit(EDIT, EDIT, typed).status()).isEqualTo(303);
    }
}
