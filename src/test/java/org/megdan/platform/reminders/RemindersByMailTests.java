package org.megdan.platform.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.megdan.desk.strategy.subjects.SampleStrategy;
import org.megdan.platform.identity.Accounts;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole way: the job writes, the queue sends, a mail program reads the headers and ends the letters by itself. */
@PagesTest
class RemindersByMailTests {

    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    ApplicationContext application;

    @Autowired
    WeeklyDigests digests;

    @Autowired
    Choices choices;

    @Autowired
    Accounts accounts;

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry properties) {
        SERVER.start();
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
        properties.add("megdan.public-address", () -> "https://megdan.example.org");
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @Test
    void aMailProgramEndsTheLettersByOneClick() throws Exception {
        var stage = new Stage(application);
        stage.enter(Cast.CHAIR, "CHAIR");
        SampleStrategy.begin(application);
        assertThat(digests.send()).as("nobody has proved their address yet").isZero();
        application
                .getBean(JdbcClient.class)
                .sql("update identity.account set first_signed_in_at = now()")
                .update();

        assertThat(digests.send()).isEqualTo(1);
        assertThat(SERVER.waitForIncomingEmail(30_000, 1)).isTrue();

        var letter = SERVER.getReceivedMessages()[0];
        assertThat(letter.getAllRecipients()).extracting(Object::toString).containsExactly(Cast.CHAIR.email());
        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(letter.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        var stop = letter.getHeader("List-Unsubscribe")[0];
        assertThat(stop).matches("<https://megdan\\.example\\.org/reminders/stop/[A-Za-z0-9_-]{32}>");

        var path = stop.replaceAll("^<https://[^/]+|>$", "");
        var answer = new Visitor(port).post(path, Map.of("List-Unsubscribe", "One-Click"));

        assertThat(answer.status()).isEqualTo(200);
        var account = accounts.withAddress(Cast.CHAIR.email()).orElseThrow();
        assertThat(choices.of(account)).isEqualTo(Wanted.NONE);
    }
}
