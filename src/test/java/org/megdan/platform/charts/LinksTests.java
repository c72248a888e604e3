package org.megdan.platform.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LinksTests {

    private static final Links.End CLUB = new Links.End("Младежки клуб „Хвърчило над селото“", "/club");

    @Test
    void drawsALineForEachMeeting() {
        var hall = new Links.End("Читалище", "/hall");
        var chart = Links.of(
                "knows",
                "Кой кого познава",
                "Чрез",
                "Хора",
                List.of(
                        new Links.Row(new Links.End("Роза", "/rosa"), List.of(CLUB, hall)),
                        new Links.Row(new Links.End("Стоян", "/stoyan"), List.of(CLUB))));

        assertThat(chart.lines()).hasSize(3).allMatch(line -> line.startsWith("M250 "));
        assertThat(chart.left())
                .extracting(Links.Mark::label)
                .containsExactly("Младежки клуб „Хвърчило над с…", "Читалище");
        assertThat(chart.left().getFirst().shortLabel())
                .hasSizeLessThanOrEqualTo(15)
                .endsWith("…");
        assertThat(chart.height()).isEqualTo("68");
    }

    @Test
    void drawsTheFirstOfManyAndKeepsAllForTheTable() {
        var many = IntStream.range(0, 20)
                .mapToObj(i -> new Links.Row(new Links.End("Човек " + i, "/" + i), List.of(CLUB)))
                .toList();

        var chart = Links.of("knows", "Кой кого познава", "Чрез", "Хора", many);

        assertThat(chart.rows()).hasSize(20);
        assertThat(chart.right()).hasSize(12);
        assertThat(chart.left()).hasSize(1);
    }
}
