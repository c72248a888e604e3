package org.megdan.platform.identity.factors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TotpTests {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.ofEpochSecond(1_234_567_890);

    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void computesTheCodesOfTheStandard(long second, String code) {
        assertThat(Totp.code(SECRET, Totp.stepOf(Instant.ofEpochSecond(second)), 8))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 1})
    void allowsAClockToBeOneStepOff(long steps) {
        var step = Totp.stepOf(NOW) + steps;

        assertThat(Totp.find(SECRET, Totp.code(SECRET, step, 6), NOW)).hasValue(step);
    }

    @ParameterizedTest
    @ValueSource(longs = {-2, 2, 100})
    void allowsNoMore(long steps) {
        assertThat(Totp.find(SECRET, Totp.code(SECRET, Totp.stepOf(NOW) + steps, 6), NOW))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "89005924", "٠٠٥٩٢٤", "005924\u0000", "код"})
    void takesNothingElse(String typed) {
        assertThat(Totp.find(SECRET, typed, NOW)).isEmpty();
    }

    @Test
    void makesADifferentSecretEachTime() {
        assertThat(Totp.newSecret()).hasSize(20).isNotEqualTo(Totp.newSecret());
    }
}
