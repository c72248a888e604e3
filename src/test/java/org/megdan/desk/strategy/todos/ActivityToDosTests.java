package org.megdan.desk.strategy.todos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.megdan.core.plans.ActionEntry;
import org.megdan.core.plans.ActionPlans;
import org.megdan.core.plans.ActivityEdit;
import org.megdan.core.plans.PlanShelf;
import org.megdan.desk.strategy.subjects.SampleStrategy;
import org.megdan.platform.access.Viewer;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@PagesTest
class ActivityToDosTests {

    private static final Viewer EDITOR = Viewer.program("Проба", "plans.edit", "plans.read-internal");
    private static final LocalDate LAST_YEAR =
            LocalDate.now().minusYears(1).withMonth(12).withDayOfMonth(1);

    @Autowired
    ApplicationContext application;

    @LocalServerPort
    int port;

    @Test
    void whatIsMineAndLateComesFirstAndOthersAfterAllThatIsMine() {
        var stage = new Stage(application);
        var kalina = stage.enter(Cast.COORDINATOR, "COORDINATOR");
        var ognyan = stage.enter(Cast.CHAIR, "CHAIR");
        stage.asDirector(() -> plan(List.of(
                new ActivityEdit("Чужда закъсняла", ognyan, List.of(), null, LAST_YEAR),
                new ActivityEdit("Моя предстояща", kalina, List.of(), null, LAST_YEAR.plusYears(5)),
                new ActivityEdit("Моя закъсняла", kalina, List.of(), null, LAST_YEAR.plusDays(1)))));

        var page = new Visitor(port)
                .signIn(Cast.COORDINATOR.email(), Cast.PASSWORD)
                .get("/my")
                .page();

        assertThat(page.select(".list strong").eachText())
                .startsWith("Моя закъсняла")
                .containsSubsequence("Моя закъсняла", "Моя предстояща", "Чужда закъсняла")
                .doesNotHaveDuplicates();
        assertThat(page.select("li:has(.badge-late) strong").eachText())
                .containsExactly("Моя закъсняла", "Чужда закъсняла");
    }

    private @Nullable UUID plan(List<ActivityEdit> activities) {
        var strategy = SampleStrategy.begin(application);
        var plans = application.getBean(ActionPlans.class);
        var version = application
                .getBean(PlanShelf.class)
                .draft(strategy.slug(), EDITOR)
                .orElseThrow();
        var year = plans.begin(version.id(), LAST_YEAR.getYear()).id();
        var entry = plans.choose(year, strategy.task(), ActionEntry.Priority.HIGH);
        activities.forEach(activity -> plans.add(year, entry, activity));
        return year;
    }
}
