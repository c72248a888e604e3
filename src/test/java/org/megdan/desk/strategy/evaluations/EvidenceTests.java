package org.megdan.desk.strategy.evaluations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EvidenceTests {

    @Test
    void aLineThatEndsInAnAddressIsALink() {
        assertThat(Evidence.of("Протокол | https://example.org/p\n\nhttps://example.org/q\nРазговори"))
                .containsExactly(
                        new Evidence("Протокол", "https://example.org/p"),
                        new Evidence("https://example.org/q", "https://example.org/q"),
                        new Evidence("Разговори", null));
    }

    @Test
    void onlyAddressesOfPagesAreFollowed() {
        assertThat(Evidence.of("Виж javascript:alert(1)"))
                .containsExactly(new Evidence("Виж javascript:alert(1)", null));
    }
}
