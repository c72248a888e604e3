package org.megdan.core.actors.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.actors.Ties;
import org.megdan.core.actors.consents.Purpose;
import org.megdan.core.measures.Direction;
import org.megdan.core.measures.Filter;
import org.megdan.core.measures.Frequency;
import org.megdan.core.measures.IndicatorDraft;
import org.megdan.core.measures.IndicatorKind;
import org.megdan.core.measures.Measures;
import org.megdan.core.plans.ActionEntry;
import org.megdan.core.plans.ActionPlanShelf;
import org.megdan.core.plans.ActionPlans;
import org.megdan.core.plans.ActivityEdit;
import org.megdan.core.plans.Carried;
import org.megdan.core.plans.Decision;
import org.megdan.core.plans.Drafts;
import org.megdan.core.plans.Level;
import org.megdan.core.plans.NewPlan;
import org.megdan.core.plans.NodeActor;
import org.megdan.core.plans.NodeEdit;
import org.megdan.core.plans.Place;
import org.megdan.core.plans.PlanShelf;
import org.megdan.core.plans.Plans;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewer;
import org.megdan.testing.Cast;
import org.megdan.testing.ModuleTest;
import org.megdan.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Work that names somebody by an id alone goes over with the record, and comes back with it. */
@ModuleTest
class FollowingTests {

    private static final Viewer EDITOR =
            Viewer.program("Проба", "plans.edit", "plans.adopt", "plans.read-internal", "measures.edit");

    @Autowired
    ApplicationContext application;

    @Autowired
    PlanShelf shelf;

    @Autowired
    ActionPlanShelf years;

    @Autowired
    JdbcClient sql;

    private Records records;
    private UUID kept;
    private UUID gone;
    private UUID third;
    private UUID adopted = new UUID(0, 0);
    private UUID drafted = adopted;

    @BeforeEach
    void answerForMuch() {
        var stage = new Stage(application);
        stage.enter(Cast.COORDINATOR, "COORDINATOR");
        records = new Records(application, stage);
        kept = records.person("Роза Небивала");
        gone = records.person("Роза Неибвала");
        third = records.person("Роза Трета");
        Acting.as(EDITOR, this::plan);
    }

    private void plan() {
        var plans = application.getBean(Plans.class);
        var drafts = application.getBean(Drafts.class);
        var calendar = application.getBean(ActionPlans.class);
        var today = application.getBean(Ties.class).today();
        var decision = new Decision("Общо събрание", "1", "1", today);
        var version = plans.begin(NewPlan.titled("Стратегия на село Добро")).id();
        var task = drafts.add(
                version,
                Place.endOf(null),
                NodeEdit.titled(Level.STRATEGIC_GOAL, "1", "Чисто село")
                        .carriedBy(List.of(
                                new NodeActor(gone, NodeActor.Role.RESPONSIBLE),
                                new NodeActor(kept, NodeActor.Role.PARTNER))));
        plans.adopt(version, decision, true);
        var year = calendar.begin(version, today.getYear()).id();
        adopted = calendar.add(year, calendar.choose(year, task, ActionEntry.Priority.HIGH), activity(gone, today));
        calendar.adopt(year, decision);
        var next = calendar.begin(version, today.getYear() + 1).id();
        drafted = calendar.add(next, calendar.choose(next, task, ActionEntry.Priority.LOW), activity(gone, today));
        application.getBean(Measures.class).define(figure(task, gone));
        sql.sql(
                        "insert into protection.request (person, kind, asked_at, due_on) values (:gone, 'CORRECT', now(), :due)")
                .param("gone", gone)
                .param("due", today.plusDays(30))
                .update();
        sql.sql(
                        "insert into privacy.look (person, at, capacity_bg, capacity_en, what) values (:gone, now(), '', '', 'people.look.card')")
                .param("gone", gone)
                .update();
        sql.sql("""
                insert into actors.audience (name, purpose, question, created_at, changed_at)
                select 'При Роза', code, jsonb_build_object('version', 1, 'organisation', :gone), now(), now()
                from actors.purpose where code = :purpose
                """)
                .param("gone", gone.toString())
                .param("purpose", Purpose.NETWORK)
                .update();
    }

    @Test
    void goesOverWithTheRecordAndComesBack() {
        var before = Everything.of(sql);
        assertThat(waiting(gone)).containsExactlyInAnyOrder(adopted, drafted);

        var merge = records.merge(kept, gone);

        assertThat(waiting(gone)).isEmpty();
        assertThat(waiting(kept)).containsExactlyInAnyOrder(adopted, drafted);
        assertThat(shelf.carriedBy(List.of(kept, gone), EDITOR))
                .extracting(Carried::actor)
                .containsExactly(kept);
        assertThat(named("measures.indicator", "responsible")).containsExactly(kept);
        assertThat(named("protection.request", "person")).containsExactly(kept);
        assertThat(named("privacy.look", "person")).containsExactly(kept);
        assertThat(sql.sql("select question ->> 'organisation' from actors.audience")
                        .query(String.class)
                        .single())
                .isEqualTo(kept.toString());
        assertThat(sql.sql("select responsible_id from plans.activity where id = :id")
                        .param("id", adopted)
                        .query(UUID.class)
                        .list())
                .as("what is adopted")
                .containsExactly(gone);

        records.undo(merge);
        assertThat(Everything.of(sql)).isEqualTo(before);
    }

    @Test
    void goesOnToAThirdRecord() {
        var before = Everything.of(sql);
        var first = records.merge(kept, gone);
        var second = records.merge(third, kept);

        assertThat(waiting(third)).containsExactlyInAnyOrder(adopted, drafted);

        records.undo(second);
        records.undo(first);
        assertThat(Everything.of(sql)).isEqualTo(before);
    }

    private List<UUID> waiting(UUID person) {
        return years.waitingFor(List.of(person), EDITOR).stream()
                .map(row -> row.id())
                .toList();
    }

    private List<UUID> named(String place, String column) {
        return sql.sql("select %s from %s".formatted(column, place))
                .query((row, i) -> row.getObject(1, UUID.class))
                .list();
    }

    private static ActivityEdit activity(UUID who, LocalDate day) {
        return new ActivityEdit("Почистване на реката", who, List.of(), null, day);
    }

    private static IndicatorDraft figure(UUID task, UUID who) {
        return new IndicatorDraft(
                task,
                "NODE",
                IndicatorKind.CAPACITY,
                "Почистени метри",
                "м",
                "",
                Direction.UP,
                null,
                null,
                true,
                false,
                null,
                Filter.NONE,
                Frequency.YEAR,
                who);
    }
}
