package org.megdan.platform.identity.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuessedPasswordsTests {

    private static final String EMAIL = "kalina.prikazkova@example.org";

    private final GuessedPasswords guessed = new GuessedPasswords("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567890",
                "qwertyuiop",
                "password123",
                "P@ssw0rd123",
                "iloveyou123",
                "aaaaaaaaaa",
                "паролапарола",
                "kalina2024",
                "Prikazkova1"
            })
    void refusesWhatIsTriedFirst(String password) {
        assertThat(guessed.contains(password, EMAIL)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "щъркел-на-комина-1",
                "четири-щъркела-на-комина",
                "нова парола за мен",
                "correct horse battery staple",
                "xK7#pQ2vLm9"
            })
    void letsOthersBe(String password) {
        assertThat(guessed.contains(password, EMAIL)).isFalse();
    }
}
