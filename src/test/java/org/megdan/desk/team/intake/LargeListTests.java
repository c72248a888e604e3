package org.megdan.desk.team.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** As many rows as a file may have, from the browser to the records. */
@PagesTest
class LargeListTests {

    private static final String LETTERS = "бвгдзклмнпрст";

    @Autowired
    ApplicationContext application;

    @LocalServerPort
    int port;

    private Visitor coordinator = new Visitor(0);

    @BeforeEach
    void enter() {
        new Stage(application).enter(Cast.COORDINATOR, "COORDINATOR");
        coordinator = new Visitor(port).signIn(Cast.COORDINATOR.email(), Cast.PASSWORD);
    }

    @Test
    void bringsInTwoThousandWithinTwentySeconds() {
        assertThat(bringIn(2_000)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    @Tag("large")
    void bringsInTwentyThousandWithinAMinute() {
        assertThat(bringIn(20_000)).isLessThan(Duration.ofSeconds(60));
    }

    private Duration bringIn(int count) {
        var text = IntStream.rangeClosed(1, count)
                .mapToObj(LargeListTests::row)
                .collect(Collectors.joining("\n", "Име и фамилия;Имейл;Телефон;От дата\n", "\n"));
        var start = Instant.now();
        var list = GivenList.of(coordinator, text);
        list.preview(Map.of("tie", "VOLUNTEER"));
        assertThat(list.confirm().status()).isEqualTo(303);
        var took = Duration.between(start, Instant.now());
        var facts = list.show().page().select("dl.facts").text().replaceAll("[\\h\u00a0]", "");
        assertThat(facts).contains("Новизаписи" + count);
        return took;
    }

    /** No two names are alike: no letter follows itself, since a doubled one counts once. */
    private static String row(int i) {
        var word = new StringBuilder();
        int at = 0;
        for (int rest = i; rest > 0; rest /= LETTERS.length() - 1) {
            at = (at + 1 + rest % (LETTERS.length() - 1)) % LETTERS.length();
            word.append(LETTERS.charAt(at)).append('а');
        }
        return "Измислена Хо%s;line%d@example.org;0888%06d;01.03.2019".formatted(word, i, i);
    }
}
