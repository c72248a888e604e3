package org.megdan.platform.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.megdan.platform.witness.PretendWitness.NOON;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.megdan.platform.witness.WitnessRefusal.Why;
import org.megdan.testing.Tries;
import org.springframework.util.FileSystemUtils;

/** What is made of what a witness says of our log. */
class AskWitnessTests extends OneWitness {

    private static final byte[] NO_TEXT = {-1, -1};

    @TempDir
    Path outside;

    @Test
    void keepsWhatAWitnessSigns() throws Exception {
        witness.signs();
        ask(NOON);

        assertThat(witness.asked()).containsExactly("POST old 0");
        assertThat(last().checkpoint().size()).isEqualTo(5);
        assertThat(last().cosignature().at()).isEqualTo(NOON);
        var served = Note.read(cosignatures().under(own(), List.of(witness.named())));
        assertThat(log.key().verifier().hasSigned(served)).isTrue();
        assertThat(key.witness().cosignature(served)).isPresent();
    }

    @Test
    void asksWhenTheLogGrewOrADayIsNearlyOver() throws Exception {
        witness.signs();
        ask(NOON);
        ask(NOON.plus(Duration.ofHours(1)));
        assertThat(witness.asked()).hasSize(1);

        ask(NOON.plus(Duration.ofHours(21)));
        assertThat(witness.asked()).containsExactly("POST old 0", "POST old 5");
        log.publish(data, 300);
        ask(NOON);
        assertThat(witness.asked()).endsWith("POST old 5").hasSize(3);
        assertThat(last().checkpoint().size()).isEqualTo(300);
    }

    @Test
    void goesOnFromWhereTheWitnessSaysItIs() throws Exception {
        witness.answersTruly(outside, log.key());
        log.publish(data, 7);
        ask(NOON);
        Files.delete(data.resolve("log/witnesses").resolve(key.witness().number()));
        log.publish(data, 300);
        ask(NOON);

        assertThat(witness.asked()).containsExactly("POST old 0", "POST old 0", "POST old 7");
        assertThat(last().checkpoint().size()).isEqualTo(300);
    }

    @Test
    void goesOnWhenWhatWasKeptIsDamaged() throws Exception {
        witness.answersTruly(outside, log.key());
        ask(NOON);
        var number = key.witness().number();
        Files.write(data.resolve("log/witnesses").resolve(number), NO_TEXT);
        Files.write(data.resolve("log/witnesses").resolve(number + ".refusal"), NO_TEXT);
        ask(NOON);

        assertThat(witness.asked()).containsExactly("POST old 0", "POST old 0", "POST old 5");
        assertThat(last().checkpoint().size()).isEqualTo(5);
    }

    @Test
    @Tries("I1")
    void isToldThatThePastIsAnother() throws Exception {
        witness.answersTruly(outside, log.key());
        ask(NOON);
        rebuild(log.otherwise(), 8);
        ask(NOON);

        assertThat(refusal().why()).isEqualTo(Why.REWRITTEN);
        assertThat(refusal().size()).isEqualTo(5);
        assertThat(witness.asked()).endsWith("POST old 5");

        rebuild(log, 9);
        ask(NOON);
        assertThat(cosignatures().refusal(witness.named())).isEmpty();
        assertThat(last().checkpoint().size()).isEqualTo(9);
    }

    @Test
    @Tries("I1")
    void isToldThatTheSameNumberOfEntriesIsAnother() throws Exception {
        witness.answersTruly(outside, log.key());
        ask(NOON);
        rebuild(log.otherwise(), 5);
        ask(NOON);

        assertThat(refusal().why()).isEqualTo(Why.REWRITTEN);
    }

    /** The first time another server may only have been faster. */
    @Test
    @Tries("I1")
    void isToldThatEntriesAreMissing() throws Exception {
        witness.answersTruly(outside, log.key());
        log.publish(data, 9);
        ask(NOON);
        rebuild(log, 6);
        var asking = witness.askedBy(data, NOON);
        asking.ask(witness.named());
        assertThat(cosignatures().refusal(witness.named())).isEmpty();
        asking.ask(witness.named());

        assertThat(refusal().why()).isEqualTo(Why.SHORTER);
        assertThat(refusal().size()).isEqualTo(9);
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404})
    void isToldThatItsKeyIsUnknown(int status) throws Exception {
        witness.answers(status, "text/plain", "");
        ask(NOON);
        ask(NOON.plusSeconds(60));

        assertThat(refusal()).isEqualTo(new WitnessRefusal(Why.UNKNOWN, 5, NOON));
    }

    /** Even if one round comes to nothing, both have what is ten minutes old. */
    @Test
    @Tries("P10")
    void twoOutsideSignWhatIsNew() throws Exception {
        var second = LogKey.create("second.example.org");
        try (var other = new PretendWitness(second)) {
            witness.signs();
            other.signs();
            var settings = askBoth(other);

            var served = Note.read(cosignatures().under(own(), settings.namedWitnesses()));
            assertThat(key.witness().cosignature(served)).isPresent();
            assertThat(second.witness().cosignature(served)).isPresent();
            assertThat(AskWitnesses.BETWEEN.multipliedBy(2)).isLessThan(Duration.ofMinutes(10));
        }
    }

    private void rebuild(GrownLog other, long size) throws IOException {
        var kept = data.resolve("log/witnesses");
        var aside = data.resolve("aside");
        Files.move(kept, aside);
        FileSystemUtils.deleteRecursively(data.resolve("log"));
        other.publish(data, size);
        Files.move(aside, kept);
    }

    private Cosigned last() throws IOException {
        return cosignatures().last(witness.named()).orElseThrow();
    }

    private WitnessRefusal refusal() throws IOException {
        return cosignatures().refusal(witness.named()).orElseThrow();
    }

    private String own() throws IOException {
        return LogFolder.of(data).checkpoint().orElseThrow();
    }
}
