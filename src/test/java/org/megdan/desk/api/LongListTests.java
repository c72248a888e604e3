package org.megdan.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.measures.Budget;
import org.megdan.core.measures.BudgetKind;
import org.megdan.core.measures.BudgetLineDraft;
import org.megdan.core.measures.BudgetPriority;
import org.megdan.core.measures.FundingSource;
import org.megdan.core.plans.Drafts;
import org.megdan.core.plans.NodeActor;
import org.megdan.core.plans.NodeEdit;
import org.megdan.testing.Tries;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Lists of hundreds of rows, cut by the database: every row once, in order, at the same cost. */
class LongListTests extends HundredsOfRows {

    @Autowired
    Budget budget;

    private String lines;

    @BeforeEach
    void begin() {
        lines = address("/budget/lines");
        IntStream.range(0, ROWS).forEach(this::pay);
    }

    @Test
    void everyLineComesOnceInEveryOrder() {
        var byTitle = Comparator.<JsonNode, String>comparing(
                        row -> text(row, "title").toLowerCase(Locale.ROOT))
                .thenComparing(row -> text(row, "id"));
        var byYear = Comparator.<JsonNode, Integer>comparing(
                        row -> row.path("year").asInt())
                .thenComparing(row -> text(row, "id"));

        assertThat(walk(lines + "?sort=title&limit=37")).hasSize(ROWS).isSortedAccordingTo(byTitle);
        assertThat(walk(lines + "?sort=-title&limit=37")).hasSize(ROWS).isSortedAccordingTo(byTitle.reversed());
        assertThat(walk(lines + "?sort=year&limit=200")).hasSize(ROWS).isSortedAccordingTo(byYear);
        assertThat(walk(lines + "?sort=-year&limit=50")).hasSize(ROWS).isSortedAccordingTo(byYear.reversed());
        assertThat(walk(lines + "?limit=37")).extracting(row -> text(row, "id")).doesNotHaveDuplicates();
    }

    @Test
    void whatIsAskedForIsKeptOnEveryPage() {
        assertThat(walk(lines + "?filter%5Bkind%5D=INCOME&limit=20"))
                .hasSize(ROWS / 3)
                .allSatisfy(row -> assertThat(text(row, "kind")).isEqualTo("INCOME"));
        assertThat(walk(lines + "?filter%5Byear%5D=2024&filter%5Bpriority%5D=HIGH&limit=10"))
                .hasSize(ROWS / 10)
                .allSatisfy(row -> assertThat(row.path("year").asInt()).isEqualTo(2024));
        assertThat(walk(lines + "?filter%5Bsource%5D=" + FundingSource.PROJECT_FUNDS))
                .hasSize(ROWS / 2);
        assertThat(walk(lines + "?filter%5Bnode%5D=" + strategy.task())).hasSize(ROWS);
        assertThat(walk(lines + "?filter%5Bnode%5D=" + strategy.goal())).isEmpty();
    }

    @Test
    void aLineAddedMeanwhileRepeatsNoneAndLosesNone() {
        var first = program().read(lines + "?sort=title&limit=100");
        var seen = new ArrayList<>(ids(first.path("items").valueStream()));
        pay(ROWS);

        seen.addAll(ids(walk(first.path("next").asString()).stream()));

        assertThat(seen).doesNotHaveDuplicates().hasSizeBetween(ROWS, ROWS + 1);
    }

    @Test
    @Tries("A8")
    void whatNoRowHasIsNoFailure() {
        for (var nonsense : List.of("%00", "%27%29--", "99999999999999999999", "%D1%89")) {
            for (var filter : List.of("year", "node", "kind", "priority", "source")) {
                var answer = program().read(lines + "?filter%5B" + filter + "%5D=" + nonsense);
                assertThat(answer.path("total").asInt()).as(filter + nonsense).isZero();
            }
        }
        // title, NUL, id
        assertThat(program().get(lines + "?sort=title&after=dGl0bGUKAAo").status())
                .isEqualTo(400);
    }

    @Test
    void aPageCostsTheSameQueriesAtAnyLength() {
        long many = queries(lines + "?limit=20");
        sql.sql("delete from measures.budget_line where year > 2020").update();

        assertThat(queries(lines + "?limit=20")).isEqualTo(many).isLessThan(16);
    }

    @Test
    void organisationsComeOnceInOrder() {
        join(IntStream.range(0, ROWS).mapToObj(i -> word(i) + " " + i).toList());

        var byName = Comparator.<JsonNode, String>comparing(
                        row -> text(row, "name").toLowerCase(Locale.ROOT))
                .thenComparing(row -> text(row, "id"));
        // the network's own stands among them
        assertThat(walk("/api/v1/actors?limit=37")).hasSize(ROWS + 1).isSortedAccordingTo(byName);
        assertThat(walk("/api/v1/actors?sort=-name&limit=200")).isSortedAccordingTo(byName.reversed());
        assertThat(walk("/api/v1/actors?filter%5Bkind%5D=PERSON")).isEmpty();
    }

    @Test
    void longNamesDoNotEndTheList() {
        var names = IntStream.range(0, 3)
                .mapToObj(i -> "Сдружение 🌱".repeat(24) + i)
                .toList();
        join(names);
        edit(task -> task.retitled("щ".repeat(9_000)));

        assertThat(walk("/api/v1/actors?sort=name&limit=1"))
                .extracting(row -> text(row, "name"))
                .containsAll(names)
                .doesNotHaveDuplicates();
        assertThat(walk("/api/v1/actors?sort=-name&limit=2"))
                .extracting(row -> text(row, "name"))
                .containsAll(names)
                .doesNotHaveDuplicates();
        assertThat(walk(address("/nodes?sort=-title&limit=1")))
                .extracting(row -> text(row, "id"))
                .contains(strategy.task().toString())
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsTooLongForAPlaceIsRefused() {
        var answer = program().get(lines + "?sort=title&after=" + "a".repeat(2_000));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("after");
    }

    private void join(List<String> names) {
        var partners = names.stream()
                .map(name -> new NodeActor(stage.organisation(name), NodeActor.Role.PARTNER))
                .toList();
        edit(task -> task.carriedBy(partners));
    }

    private void edit(UnaryOperator<NodeEdit> change) {
        var drafts = application.getBean(Drafts.class);
        var version = sql.sql("select version_id from plans.node where id = :id")
                .param("id", strategy.task())
                .query(UUID.class)
                .single();
        var node = drafts.node(version, strategy.task());
        drafts.edit(version, strategy.task(), node.lock(), change.apply(node.edit()));
    }

    private void pay(int i) {
        budget.add(new BudgetLineDraft(
                strategy.task(),
                "NODE",
                2020 + i % 10,
                word(i),
                i % 3 == 0 ? BudgetKind.INCOME : BudgetKind.EXPENSE,
                i % 10 == 4 ? BudgetPriority.HIGH : BudgetPriority.LOW,
                new BigDecimal("100"),
                BudgetLineDraft.EURO,
                "",
                i % 2 == 0 ? List.of(BudgetLineDraft.Share.percent(FundingSource.PROJECT_FUNDS, "75")) : List.of()));
    }

    private static List<String> ids(Stream<JsonNode> rows) {
        return rows.map(row -> text(row, "id")).toList();
    }
}
