package org.megdan.desk.strategy.subjects;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.megdan.testing.Effort;
import org.megdan.testing.Tries;

class AddressedLineTests {

    @Test
    void dividesWordsFromTheAddressBehindThem() {
        assertThat(AddressedLine.of("Протокол | https://example.org/a?b=1|2"))
                .isEqualTo(new AddressedLine("Протокол", "https://example.org/a?b=1|2"));
        assertThat(AddressedLine.of("Снимки – http://example.org"))
                .isEqualTo(new AddressedLine("Снимки", "http://example.org"));
        assertThat(AddressedLine.of("https://example.org")).isEqualTo(new AddressedLine("", "https://example.org"));
        assertThat(AddressedLine.of("Списък:https://example.org"))
                .isEqualTo(new AddressedLine("Списък:", "https://example.org"));
    }

    @Test
    void findsNoAddressThatDoesNotEndTheLine() {
        for (var line :
                new String[] {"Протокол", "виж https://example.org тук", "https://", "http://ab", "htt ps://abc"}) {
            assertThat(AddressedLine.of(line)).as(line).isEqualTo(new AddressedLine(line, ""));
        }
        assertThat(AddressedLine.of("https://" + "a".repeat(3_000)).hasAddress())
                .isFalse();
    }

    @Test
    @Tries("D9")
    void readsALineMadeToTireItAtOnce() {
        var effort = Effort.begin();
        for (var line : new String[] {
            "-".repeat(200_000) + "x",
            "- ".repeat(100_000) + "x",
            "https://".repeat(30_000) + " x",
            " |".repeat(100_000) + "file:"
        }) {
            assertThat(AddressedLine.of(line).hasAddress()).isFalse();
        }
        assertThat(effort.soFar()).isLessThan(Duration.ofSeconds(1));
    }
}
