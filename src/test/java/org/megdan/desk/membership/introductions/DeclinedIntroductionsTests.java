package org.megdan.desk.membership.introductions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.actors.ActorKind;
import org.megdan.platform.access.Acting;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was written of an organisation that was declined is kept for a year and no longer. */
@PagesTest
class DeclinedIntroductionsTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    Introductions introductions;

    @Autowired
    JdbcClient sql;

    @LocalServerPort
    int port;

    private Stage stage;
    private UUID neda = new UUID(0, 0);

    @BeforeEach
    void enter() {
        stage = new Stage(application);
        stage.enter(Cast.COORDINATOR, "COORDINATOR");
        neda = stage.enter(Cast.CITIZEN);
    }

    @Test
    void isForgottenAfterAYearAndNothingElseIs() {
        var declined = introduce("Група „Хартиена лодка“");
        introductions.answer(declined, null, "Не сме от същия град.");
        var accepted = introduce("Група „Друга лодка“");
        introductions.answer(accepted, stage.organisation("Друга лодка"), "");
        introduce("Група „Трета лодка“");
        assertThat(office().get(declined.path()).page().select("main").text())
                .contains("Написаното се пази до", "Не сме от същия град.");

        age("11 months 27 days");
        assertThat(introductions.forgetDeclined()).isZero();
        age("5 days");
        assertThat(introductions.forgetDeclined()).isOne();

        assertThat(office().get(declined.path()).status()).isEqualTo(404);
        assertThat(introductions.by(neda, 10))
                .extracting(Introduction::name)
                .containsExactlyInAnyOrder("Група „Друга лодка“", "Група „Трета лодка“");
    }

    private Introduction introduce(String name) {
        return Acting.as(stage.viewer(neda), () -> {
            var id = introductions.introduce(new IntroductionForm(
                    ActorKind.GROUP, name, null, "", "", null, "", "lodka@example.org", "Пускаме лодки."));
            return introductions.find(id).orElseThrow();
        });
    }

    private Visitor office() {
        return new Visitor(port).signIn(Cast.COORDINATOR.email(), Cast.PASSWORD);
    }

    private void age(String by) {
        sql.sql("update membership.introduction set introduced_at = introduced_at - cast(:by as interval), "
                        + "answered_at = answered_at - cast(:by as interval)")
                .param("by", by)
                .update();
    }
}
