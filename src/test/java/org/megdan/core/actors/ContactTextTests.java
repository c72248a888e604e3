package org.megdan.core.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.megdan.core.actors.ContactPoint.Kind;
import org.megdan.testing.Tries;

class ContactTextTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"0888 123 456", "+359 (0)88 812 3456", "00359888123456", "+359 88 812-34-56", "(0888) 12 34 56"})
    void keepsANumberInOneFormHoweverItIsTyped(String typed) {
        assertThat(ContactText.plain(Kind.PHONE, typed)).contains("+359 88 812 3456");
    }

    @ParameterizedTest
    @CsvSource({
        "EMAIL, Maria@Example.ORG, maria@example.org",
        "WEB, example.org/за-нас, https://example.org/за-нас",
        "WEB, http://example.org, http://example.org",
        "ADDRESS, ул. Измислена 1, ул. Измислена 1"
    })
    void keepsOtherWaysAsTheyAreReached(Kind kind, String typed, String kept) {
        assertThat(ContactText.plain(kind, " " + typed + " ")).contains(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "EMAIL, maria@example",
        "EMAIL, maria",
        "PHONE, няма",
        "PHONE, 12",
        "WEB, javascript:alert(1)",
        "WEB, https://",
        "WEB, няма"
    })
    void takesNothingElseForOne(Kind kind, String typed) {
        assertThat(ContactText.plain(kind, typed)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    @Tries("D9")
    void looksAtLongTextsOnlyBriefly(Kind kind) {
        var start = System.nanoTime();
        for (var letter : new String[] {"a", "a@", ".", "0", "+", "(0", "а.", "@.", "https://"}) {
            assertThat(ContactText.plain(kind, letter.repeat(5_000))).isEmpty();
            ContactText.plain(kind, letter.repeat(300 / letter.length()));
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void hasNoEmptyWayToReachAnybody() {
        assertThat(ContactText.plain(Kind.ADDRESS, " \n ")).isEmpty();
    }
}
