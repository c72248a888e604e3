package org.megdan.core.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.megdan.platform.web.Refusal;
import org.megdan.testing.Covers;
import org.megdan.testing.ModuleTest;
import org.megdan.testing.Tries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class MeasuresModuleTests {

    private static final Period YEAR = Period.year(2026);

    @Autowired
    Measures measures;

    @Autowired
    Readings readings;

    @Autowired
    JdbcClient sql;

    @Test
    void onlyApprovedReadingsCount() {
        var indicator = measures.define(Samples.trained());
        measures.promise(indicator, Map.of(YEAR, new BigDecimal(40), YEAR.next(), new BigDecimal(50)));
        var reading = readings.enter(ReadingDraft.of(indicator, YEAR, new BigDecimal(42), null));
        readings.submit(reading);
        assertThat(series().standing()).isEqualTo(Standing.NO_READING);

        readings.approve(reading);

        assertThat(series().standing()).isEqualTo(Standing.ON_TRACK);
        assertThat(series().points().getFirst().reading()).isEqualTo(reading);
        assertThat(readings.find(reading, false).orElseThrow().step(ReadingState.APPROVED))
                .isNotNull();
    }

    @Test
    void aCorrectionReplacesAndKeepsTheOldReading() {
        var indicator = measures.define(Samples.trained());
        var first = approved(indicator, "42");
        var second = approved(indicator, "41");

        assertThat(readings.history(indicator, false))
                .extracting(ReadingRow::id, ReadingRow::state)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(second, ReadingState.APPROVED),
                        org.assertj.core.groups.Tuple.tuple(first, ReadingState.SUPERSEDED));
    }

    @Test
    void draftsAreHiddenFromThoseWhoDoNotWorkOnThem() {
        var indicator = measures.define(Samples.trained());
        var draft = readings.enter(ReadingDraft.of(indicator, YEAR, BigDecimal.ONE, null));

        assertThat(readings.find(draft, false)).isEmpty();
        assertThat(readings.history(indicator, false)).isEmpty();
        assertThat(readings.find(draft, true)).isPresent();
        assertThat(measures.find(indicator, List.of(Samples.OTHER))).isEmpty();
    }

    @Test
    void aReadingOpensItsSources() {
        var indicator = measures.define(Samples.councils());
        var what = ReadingDraft.of(indicator, YEAR, new BigDecimal(3), new BigDecimal(5))
                .resting(
                        List.of(
                                new ReadingDraft.Part("MUNICIPALITY", "Попово", BigDecimal.ONE, BigDecimal.TWO),
                                new ReadingDraft.Part("MUNICIPALITY", "Омуртаг", BigDecimal.TWO, new BigDecimal(3))),
                        List.of(new ReadingDraft.Evidence("Протокол", "https://example.org/p.pdf", null)));

        var reading = readings.enter(what);
        readings.submit(reading);
        readings.approve(reading);

        var row = readings.find(reading, false).orElseThrow();
        assertThat(row.value()).isEqualByComparingTo("60");
        assertThat(row.what().parts()).hasSize(2);
        assertThat(row.what().evidence())
                .extracting(ReadingDraft.Evidence::title)
                .containsExactly("Протокол");
    }

    @Test
    void refusesWhatDoesNotFitTheIndicator() {
        var indicator = measures.define(Samples.councils());

        assertThatThrownBy(() -> readings.enter(ReadingDraft.of(indicator, YEAR, BigDecimal.ONE, null)))
                .hasMessage("measures.refused.form");
        assertThatThrownBy(() -> readings.enter(ReadingDraft.of(indicator, YEAR, BigDecimal.TWO, BigDecimal.ONE)))
                .hasMessage("measures.refused.part_of_whole");
        assertThatThrownBy(() -> readings.enter(
                        ReadingDraft.of(indicator, Period.get("2026-Q1"), BigDecimal.ONE, BigDecimal.TWO)))
                .hasMessage("measures.refused.frequency");
        readings.enter(ReadingDraft.of(indicator, YEAR, BigDecimal.ONE, BigDecimal.TWO));
        assertThatThrownBy(() -> readings.enter(ReadingDraft.of(indicator, YEAR, BigDecimal.ONE, BigDecimal.TWO)))
                .hasMessage("measures.refused.under_way");
    }

    @Test
    @Tries("B1")
    void twoApprovalsAtOnceMakeOne() throws Exception {
        var indicator = measures.define(Samples.trained());
        var reading = readings.enter(ReadingDraft.of(indicator, YEAR, BigDecimal.ONE, null));
        readings.submit(reading);

        var refused = atOnce(8, () -> readings.approve(reading));

        assertThat(refused).isEqualTo(7);
        assertThat(readings.find(reading, false).orElseThrow().steps())
                .filteredOn(step -> step.state() == ReadingState.APPROVED)
                .hasSize(1);
    }

    @Test
    void theSchemaKeepsSubmittedFiguresAsTheyAre() {
        var indicator = measures.define(Samples.trained());
        var reading = approved(indicator, "42");

        refusedBySchema("update measures.reading set amount = 43 where id = ?", reading);
        refusedBySchema("update measures.reading set state = 'DRAFT' where id = ?", reading);
        refusedBySchema("delete from measures.reading where id = ?", reading);
        refusedBySchema(
                "insert into measures.evidence (reading, title, url) values (?, 'x', 'https://example.org')", reading);
        refusedBySchema("update measures.indicator set frequency = 'MONTH' where id = ?", indicator);
    }

    @Test
    void twoEditorsDoNotOverwriteEachOther() {
        var indicator = measures.define(Samples.trained());
        measures.change(indicator, 1, Samples.trained());

        assertThatThrownBy(() -> measures.change(indicator, 1, Samples.trained()))
                .hasMessage("measures.refused.stale");
    }

    @Test
    @Covers("004/8.1")
    void capacityNeededIsMeasuredLikeAnythingElse() {
        var what = Samples.members();
        measures.define(new IndicatorDraft(
                what.subject(),
                what.subjectKind(),
                IndicatorKind.CAPACITY,
                "Социални работници с обучение по стандарта",
                "души",
                "",
                Direction.UP,
                null,
                null,
                false,
                false,
                null,
                Filter.NONE,
                Frequency.HALF,
                null));

        assertThat(measures.of(List.of(Samples.SUBJECT)))
                .extracting(row -> row.what().kind())
                .containsExactly(IndicatorKind.CAPACITY);
    }

    @Test
    void progressIsGatheredUnderTheGroupsOfTheCaller() {
        var indicator = measures.define(Samples.trained());
        measures.promise(indicator, Map.of(YEAR, new BigDecimal(40)));
        approved(indicator, "40");

        var progress = measures.progress(Map.of(Samples.SUBJECT, Samples.OTHER));

        assertThat(progress).containsOnlyKeys(Samples.OTHER);
        assertThat(progress.get(Samples.OTHER))
                .isNotNull()
                .satisfies(of -> assertThat(of.count(Standing.ACHIEVED)).isEqualTo(1));
    }

    @Test
    void whatIsNoLongerFollowedTakesNoReadings() {
        var indicator = measures.define(Samples.trained());
        measures.withdraw(indicator, "Заменен с по-точен");

        assertThat(measures.series(List.of(Samples.SUBJECT))).isEmpty();
        assertThatThrownBy(() -> readings.enter(ReadingDraft.of(indicator, YEAR, BigDecimal.ONE, null)))
                .hasMessage("measures.refused.withdrawn");
    }

    private Series series() {
        return measures.series(List.of(Samples.SUBJECT, Samples.OTHER)).getFirst();
    }

    private UUID approved(UUID indicator, String amount) {
        var reading = readings.enter(ReadingDraft.of(indicator, YEAR, new BigDecimal(amount), null));
        readings.submit(reading);
        readings.approve(reading);
        return reading;
    }

    private void refusedBySchema(String change, UUID id) {
        assertThatThrownBy(() -> sql.sql(change).param(id).update()).isInstanceOf(DataAccessException.class);
    }

    private static long atOnce(int many, Runnable act) throws Exception {
        var gate = new CyclicBarrier(many);
        Callable<Boolean> attempt = () -> {
            gate.await();
            try {
                act.run();
                return false;
            } catch (Refusal refusal) {
                return true;
            }
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long refused = 0;
            for (Future<Boolean> answer : threads.invokeAll(java.util.Collections.nCopies(many, attempt))) {
                refused += answer.get() ? 1 : 0;
            }
            return refused;
        }
    }
}
