package org.megdan.platform.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.megdan.platform.witness.PretendWitness.NOON;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.megdan.testing.Tries;

/** What is made of anything else that may come from where a witness should be: nothing, and soon. */
class SilentWitnessTests extends OneWitness {

    /** With time for a busy machine, and far less than a drip would take. */
    private static final Duration GIVEN_UP = Duration.ofSeconds(5);

    @ParameterizedTest
    @ValueSource(ints = {204, 301, 302, 307, 308, 400, 409, 429, 500, 503})
    void takesNothingElseForAnAnswer(int status) throws Exception {
        var elsewhere = witness.hearsElsewhere("/elsewhere");
        witness.answers((exchange, request) -> {
            exchange.getResponseHeaders().set("Location", "/elsewhere");
            PretendWitness.say(exchange, status, "text/plain", "");
        });

        assertThatThrownBy(() -> ask(NOON)).isInstanceOf(IOException.class);
        assertThat(cosignatures().last(witness.named())).isEmpty();
        assertThat(cosignatures().refusal(witness.named())).isEmpty();
        assertThat(witness.asked()).hasSize(1);
        assertThat(elsewhere).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "нещо", "\u2014 witness.example.org AAAA", "\u2014 witness.example.org %%%"})
    void keepsNoSignatureThatIsNone(String body) throws Exception {
        witness.answers(200, "text/plain", body);
        assertThatThrownBy(() -> ask(NOON)).isInstanceOf(IOException.class);
        assertThat(cosignatures().last(witness.named())).isEmpty();
    }

    @Test
    void keepsNoSignatureOfSomebodyElseNorOfSomethingElseNorOfTomorrow() throws Exception {
        var text = log.signed(5).text();
        var wrong = List.of(
                LogKey.create(key.name()).cosign(text, NOON),
                key.cosign(log.signed(4).text(), NOON),
                key.cosign(text, NOON.plus(Duration.ofDays(1))));
        witness.answers((exchange, request) -> PretendWitness.say(
                exchange, 200, "text/plain", wrong.get(witness.asked().size() - 1) + "\n"));
        for (int i = 0; i < wrong.size(); i++) {
            assertThatThrownBy(() -> ask(NOON)).isInstanceOf(IOException.class);
            assertThat(cosignatures().last(witness.named())).isEmpty();
        }
        assertThat(witness.asked()).hasSameSizeAs(wrong);
    }

    /** It might send us around for ever. */
    @Test
    void asksTwiceAtMost() throws Exception {
        witness.answers((exchange, request) -> PretendWitness.say(
                exchange, 409, "text/x.tlog.size", (witness.asked().size() + 1) + "\n"));
        assertThatThrownBy(() -> ask(NOON)).isInstanceOf(IOException.class);
        assertThat(witness.asked()).hasSize(2);
    }

    @Test
    @Tries("E2")
    void givesUpOnWhoeverDrips() throws Exception {
        witness.answers((exchange, request) -> {
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 100; i++) {
                exchange.getResponseBody().write('.');
                exchange.getResponseBody().flush();
                pause();
            }
        });
        givesUpSoon();
    }

    @Test
    @Tries("E2")
    void givesUpOnWhoeverIsSilent() throws Exception {
        witness.answers((exchange, request) -> {
            for (int i = 0; i < 100; i++) {
                pause();
            }
        });
        givesUpSoon();
    }

    @Test
    @Tries("E2")
    void givesUpOnWhoeverSaysTooMuch() throws Exception {
        var sent = new CopyOnWriteArrayList<Integer>();
        witness.answers((exchange, request) -> {
            exchange.sendResponseHeaders(200, 0);
            var line = (key.cosign(request.note().text(), NOON) + "\n").getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 100_000; i++) {
                exchange.getResponseBody().write(line);
                sent.add(line.length);
            }
        });
        givesUpSoon();
        assertThat(sent.stream().mapToInt(length -> length).sum()).isLessThan(10_000_000);
    }

    @Test
    void givesUpWhereNobodyIs() throws IOException {
        witness.close();
        givesUpSoon();
    }

    @Test
    void keepsNoOtherFromSigning() throws Exception {
        var second = LogKey.create("second.example.org");
        try (var other = new PretendWitness(second)) {
            other.signs();
            witness.answers(500, "text/plain", "");
            askBoth(other);

            assertThat(witness.asked()).hasSize(1);
            assertThat(cosignatures().last(witness.named())).isEmpty();
            assertThat(cosignatures().last(other.named())).isPresent();
        }
    }

    private void givesUpSoon() throws IOException {
        var begun = System.nanoTime();
        assertThatThrownBy(() -> ask(NOON)).isInstanceOf(IOException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(GIVEN_UP);
        assertThat(cosignatures().last(witness.named())).isEmpty();
        assertThat(cosignatures().refusal(witness.named())).isEmpty();
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
