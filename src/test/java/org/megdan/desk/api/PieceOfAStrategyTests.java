package org.megdan.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.measures.Direction;
import org.megdan.core.measures.Filter;
import org.megdan.core.measures.Frequency;
import org.megdan.core.measures.IndicatorDraft;
import org.megdan.core.measures.IndicatorKind;
import org.megdan.core.measures.Measures;
import org.megdan.core.measures.Period;
import org.megdan.core.plans.NodeActor;
import tools.jackson.databind.JsonNode;

/** Indicators of one strategy, and its goals and tasks: what a piece costs does not grow with the list. */
class PieceOfAStrategyTests extends HundredsOfRows {

    private String indicators;

    @BeforeEach
    void begin() {
        indicators = address("/indicators");
        IntStream.range(0, ROWS).forEach(this::follow);
    }

    @Test
    void everyIndicatorComesOnceInEveryOrderAndAsItStands() {
        var byName = Comparator.<JsonNode, String>comparing(
                        row -> text(row, "name").toLowerCase(Locale.ROOT))
                .thenComparing(row -> text(row, "id"));

        assertThat(walk(indicators + "?limit=37")).hasSize(ROWS).isSortedAccordingTo(byName);
        assertThat(walk(indicators + "?sort=-name&limit=200")).hasSize(ROWS).isSortedAccordingTo(byName.reversed());
        assertThat(walk(indicators + "?filter%5Bkind%5D=CAPACITY&limit=20"))
                .hasSize(ROWS / 3)
                .allSatisfy(row -> assertThat(text(row, "kind")).isEqualTo("CAPACITY"));
        assertThat(walk(indicators + "?filter%5Bnode%5D=" + strategy.task())).hasSize(ROWS);
        assertThat(walk(indicators + "?filter%5Bnode%5D=" + strategy.goal())).isEmpty();
        assertThat(walk(indicators + "?filter%5Bstanding%5D=NO_READING&limit=20"))
                .hasSize(ROWS / 2)
                .allSatisfy(row -> {
                    assertThat(text(row, "standing")).isEqualTo("NO_READING");
                    assertThat(row.path("points")).hasSize(1);
                });
        assertThat(walk(indicators + "?filter%5Bstanding%5D=%00")).isEmpty();
        assertThat(walk(indicators + "?filter%5Bstanding%5D=no_reading")).isEmpty();
    }

    @Test
    void aPageOfIndicatorsCostsTheSameQueriesAtAnyLength() {
        long many = queries(indicators + "?limit=20");
        sql.sql(
                        "delete from measures.target where indicator not in (select id from measures.indicator order by id limit 2)")
                .update();
        sql.sql(
                        "delete from measures.indicator where id not in (select id from measures.indicator order by id limit 2)")
                .update();
        assertThat(queries(indicators + "?limit=20")).isEqualTo(many).isLessThan(16);
    }

    @Test
    void namesAreAskedForOnlyForThePieceThatIsAnswered() {
        var club = stage.organisation("Дружество „Клон“");
        strategy.say(application, strategy.task(), List.of(), List.of(new NodeActor(club, NodeActor.Role.RESPONSIBLE)));
        var nodes = address("/nodes");

        assertThat(walk(nodes + "?filter%5Bresponsible%5D=" + club))
                .extracting(row -> text(row, "id"))
                .containsExactly(strategy.task().toString());
        assertThat(walk(nodes + "?filter%5Bresponsible%5D=" + UUID.randomUUID()))
                .isEmpty();
        assertThat(walk(nodes + "?limit=1").stream()
                        .filter(row -> row.path("responsible")
                                .valueStream()
                                .anyMatch(one -> text(one, "name").contains("Клон"))))
                .hasSize(1);
        assertThat(names(nodes + "?limit=1")).isZero();
        assertThat(names(nodes + "?limit=200")).isOne();
    }

    @Test
    void anOrganisationThatBecameOneWithAnotherIsNamedAsThatOne() {
        var gone = UUID.randomUUID();
        var kept = stage.organisation("Дружество „Корен“");
        sql.sql("""
                with done as (insert into actors.merge (kept, gone, at) values (:kept, :gone, now()) returning id)
                insert into actors.merged (gone, kept, slug, merge) select :gone, :kept, 'klon', id from done
                """).param("kept", kept).param("gone", gone).update();
        strategy.say(application, strategy.task(), List.of(), List.of(new NodeActor(gone, NodeActor.Role.RESPONSIBLE)));
        var nodes = address("/nodes");

        assertThat(walk(nodes + "?filter%5Bresponsible%5D=" + kept))
                .extracting(row -> text(row.path("responsible").path(0), "name"))
                .containsExactly("Дружество „Корен“");
    }

    /** How often names of actors were asked for. */
    private long names(String path) {
        return queries(path, statement -> statement.contains("unnest(") && statement.contains("actors.merged"));
    }

    private void follow(int i) {
        var measures = application.getBean(Measures.class);
        var id = measures.define(new IndicatorDraft(
                strategy.task(),
                "NODE",
                i % 3 == 0 ? IndicatorKind.CAPACITY : IndicatorKind.PROGRESS,
                word(i) + " " + i / 20,
                "брой",
                "",
                Direction.UP,
                null,
                null,
                false,
                false,
                null,
                Filter.NONE,
                Frequency.YEAR,
                null));
        if (i % 2 == 0) {
            measures.promise(id, Map.of(Period.year(2020), BigDecimal.TEN));
        }
    }
}
