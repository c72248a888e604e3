package org.megdan.platform.mail.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.platform.mail.LetterRow;
import org.megdan.testing.ModuleTest;
import org.megdan.testing.Tries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@ModuleTest
class LetterSenderTests {

    @Autowired
    LetterQueue queue;

    @Autowired
    LetterForm form;

    @Autowired
    JdbcClient sql;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void sendsALetterOnceAndForgetsItsBody() throws Exception {
        queue.add("rositsa@example.org", "Покана за „Добро село“", "Здравейте,\nто е тук.", null);

        assertThat(sender(server.getSmtp().getPort()).sendWaiting()).isEqualTo(1);
        assertThat(sender(server.getSmtp().getPort()).sendWaiting()).isZero();

        var received = server.getReceivedMessages();
        assertThat(received).hasSize(1);
        assertThat(received[0].getSubject()).isEqualTo("Покана за „Добро село“");
        assertThat(received[0].getContent().toString()).contains("то е тук");
        var row = queue.list(null).getFirst();
        assertThat(row.state()).isEqualTo(LetterRow.State.SENT);
        assertThat(row.body()).isNull();
        assertThat(received[0].getMessageID()).contains(row.id().toString());
    }

    @Test
    void namesTheWayOutOfALetterThatComesAgain() throws Exception {
        var stop = "https://megdan.example.org/reminders/stop/" + "a".repeat(32);
        queue.add("rositsa@example.org", "Чакат Ви 2 неща", "Здравейте", stop);

        assertThat(sender(server.getSmtp().getPort()).sendWaiting()).isEqualTo(1);

        var received = server.getReceivedMessages()[0];
        assertThat(received.getHeader("List-Unsubscribe")).containsExactly("<" + stop + ">");
        assertThat(received.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThatThrownBy(() -> queue.add("rositsa@example.org", "Тема", "", stop + "\r\nBcc: c@d.bg"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsTheLetterWhenTheServerIsAway() {
        queue.add("rositsa@example.org", "Покана", "Здравейте", null);
        int nobody = server.getSmtp().getPort();
        server.stop();

        assertThat(sender(nobody).sendWaiting()).isZero();

        var row = queue.list(null).getFirst();
        assertThat(row.state()).isEqualTo(LetterRow.State.WAITING);
        assertThat(row.body()).isEqualTo("Здравейте");
    }

    @Test
    void aRefusedLetterThatComesAgainLeavesNoWordBehind() {
        var stop = "https://megdan.example.org/reminders/stop/" + "a".repeat(32);
        queue.add("nobody@example.org", "Чакат Ви 2 неща", "Здравейте\n" + stop, stop);
        queue.add("nobody@example.org", "Покана", "Здравейте", null);

        queue.list(null).forEach(letter -> queue.failed(letter.id(), "SMTPSendFailedException 550"));

        assertThat(queue.list(null)).extracting(LetterRow::state).containsOnly(LetterRow.State.FAILED);
        assertThat(queue.list(null)).extracting(LetterRow::body).containsExactly("Здравейте", null);
        assertThat(sql.sql("select unsubscribe from mail.letter")
                        .query((row, i) -> row.getString(1))
                        .list())
                .containsOnlyNulls();
    }

    @Test
    @Tries("E6")
    void listsALetterInDoubtWhenTheAnswerNeverCameAndNeverSendsItAgain() throws Exception {
        queue.add("rositsa@example.org", "Покана", "Здравейте", null);
        try (var silent = new ServerSocket(0)) {
            Thread.ofVirtual().start(() -> takeTheLetterAndHangUp(silent));

            assertThat(sender(silent.getLocalPort()).sendWaiting()).isZero();
        }
        assertThat(queue.list(null).getFirst().state()).isEqualTo(LetterRow.State.DOUBTFUL);
        assertThat(sender(server.getSmtp().getPort()).sendWaiting()).isZero();
    }

    @Test
    @Tries("E5")
    void refusesAnAddressOrASubjectOfSeveralLines() {
        for (var line : new String[] {"a@b.bg\r\nBcc: c@d.bg", "a@b.bg\u2028x", "\"a\r\nRCPT TO:<x>\"@b"}) {
            assertThatThrownBy(() -> queue.add(line, "Тема", "", null)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> queue.add("a@b.bg", line, "", null)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(queue.list(null)).isEmpty();
    }

    private LetterSender sender(int port) {
        var smtp = new JavaMailSenderImpl();
        smtp.setHost("127.0.0.1");
        smtp.setPort(port);
        var beans = new StaticListableBeanFactory();
        beans.addBean("smtp", smtp);
        return new LetterSender(queue, beans.getBeanProvider(JavaMailSender.class), form);
    }

    private static void takeTheLetterAndHangUp(ServerSocket silent) {
        try (var connection = silent.accept();
                var in = new BufferedReader(
                        new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII))) {
            var out = connection.getOutputStream();
            out.write("220 here\r\n".getBytes(StandardCharsets.US_ASCII));
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (line.equals(".")) {
                    return;
                }
                var answer = line.equals("DATA") ? "354 go on\r\n" : "250 ok\r\n";
                if (line.matches("(EHLO|HELO|MAIL|RCPT|DATA|RSET).*")) {
                    out.write(answer.getBytes(StandardCharsets.US_ASCII));
                }
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
