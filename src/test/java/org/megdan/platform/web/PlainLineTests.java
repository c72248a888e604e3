package org.megdan.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainLineTests {

    record Named(@PlainLine(message = "odd") @Nullable String name) {}

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "Сдружение „Хартиена лодка“ № 3", "José Ñandú", "и\u0306ота и\u0300"})
    void takesWhatPeopleWrite(@Nullable String name) {
        assertThat(complaints(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"два\nреда", "нула\u0000", "обратно\u202Eено", "З\u0300\u0301\u0302\u0303алго", "скри\u200Bто"})
    void refusesWhatNobodySeesInOneSentence(String name) {
        assertThat(complaints(name)).containsExactly("odd");
    }

    @Test
    void isNotFooledByALineBreakBeforeTheMarks() {
        assertThat(complaints("а\nо\u0300\u0301\u0302\u0303")).containsExactly("odd");
    }

    private static Iterable<String> complaints(@Nullable String name) {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            return factory.getValidator().validate(new Named(name)).stream()
                    .map(ConstraintViolation::getMessage)
                    .toList();
        }
    }
}
