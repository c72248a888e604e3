package org.megdan.desk.reports;

import java.time.Clock;
import org.megdan.core.plans.ActionPlan;
import org.megdan.core.plans.ActionPlanShelf;
import org.megdan.core.plans.PlanShelf;
import org.megdan.core.plans.PlanVersion;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Language;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** In the demonstration, reports each past year that has an adopted plan, once it is filled and nothing is reported yet. */
@Profile("demo")
@Order(Ordered.LOWEST_PRECEDENCE)
@Component
class SampleReport implements ApplicationRunner {

    private static final Viewer CHAIR =
            Viewer.program("Огнян Измислов", "reports.write", "reports.publish", "plans.read-internal", "plans.edit");

    private final PlanShelf plans;
    private final ActionPlanShelf years;
    private final ReportShelf shelf;
    private final Reports reports;
    private final Assembly assembly;
    private final Clock clock;

    SampleReport(
            PlanShelf plans,
            ActionPlanShelf years,
            ReportShelf shelf,
            Reports reports,
            Assembly assembly,
            Clock clock) {
        this.plans = plans;
        this.years = years;
        this.shelf = shelf;
        this.reports = reports;
        this.assembly = assembly;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (shelf.all(CHAIR).isEmpty()) {
            Acting.as(CHAIR, () -> plans.all(Viewer.ANYONE).forEach(this::report));
        }
    }

    private void report(PlanVersion plan) {
        years.all(plan.slug(), CHAIR).reversed().stream()
                .filter(year ->
                        !year.isDraft() && year.year() < Language.today(clock).getYear())
                .mapToInt(ActionPlan::year)
                .distinct()
                .forEach(year -> publish(plan, year));
    }

    private void publish(PlanVersion plan, int year) {
        var id = reports.begin(plan, year);
        reports.save(
                id,
                0,
                """
                Уважаеми членове и съмишленици,

                това е отчетът ни за %d г.: какво обещахме, какво свършихме и какво ни попречи. Всяко число води до мястото, \
                от което идва – проверете го. (Примерен текст: думите и числата в този отчет са измислени.)""".formatted(year),
                "Свършеното е повече от недовършеното; закъснелите дейности преминават в плана за следващата година.");
        var seen = assembly.of(shelf.find(id, CHAIR).orElseThrow(), CHAIR).fingerprint();
        reports.publish(id, seen, Language.BG);
    }
}
