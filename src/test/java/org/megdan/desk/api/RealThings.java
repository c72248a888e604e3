package org.megdan.desk.api;

import java.util.UUID;
import org.megdan.core.plans.PlanShelf;
import org.megdan.desk.reports.Assembly;
import org.megdan.desk.reports.ReportShelf;
import org.megdan.desk.reports.Reports;
import org.megdan.desk.team.todos.TaskDraft;
import org.megdan.desk.team.todos.Tasks;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Language;
import org.megdan.testing.Stage;
import org.springframework.context.ApplicationContext;

/** Something real behind every address of the interface: a living strategy, the published report of its year and a task of somebody. */
public record RealThings(LivingStrategy strategy, String report, UUID todo) {

    private static final Viewer CHAIR =
            Viewer.program("Огнян Измислов", "reports.write", "reports.publish", "plans.read-internal", "plans.edit");

    public static RealThings begin(ApplicationContext application, UUID organisation, UUID person) {
        var strategy = LivingStrategy.begin(application, organisation, person);
        var report = Acting.as(CHAIR, () -> {
            var plan = application
                    .getBean(PlanShelf.class)
                    .version(strategy.slug(), null, Viewer.ANYONE)
                    .orElseThrow();
            var reports = application.getBean(Reports.class);
            var id = reports.begin(plan, LivingStrategy.YEAR);
            var row = application.getBean(ReportShelf.class).find(id, CHAIR).orElseThrow();
            var seen = application.getBean(Assembly.class).of(row, CHAIR).fingerprint();
            return reports.publish(id, seen, Language.BG).value().toString();
        });
        var todo = Acting.as(
                new Stage(application).viewer(person),
                () -> application.getBean(Tasks.class).give(TaskDraft.of("Да се намери зала", person, null)));
        return new RealThings(strategy, report, todo);
    }

    /** A route's address with what is there in the place of each variable. */
    public String address(String pattern) {
        var address = pattern.replace("/actors/{slug}", "/actors/chitalishte-zhivot")
                .replace("{slug}", strategy.slug())
                .replace("/indicators/{id}", "/indicators/" + strategy.indicator())
                .replace("/readings/{id}", "/readings/" + strategy.reading())
                .replace("/evaluations/{id}", "/evaluations/" + strategy.evaluation())
                .replace("/activities/{id}", "/activities/" + strategy.activity())
                .replace("/draft/nodes/{id}", "/draft/nodes/" + strategy.task())
                .replace("/my/todos/{id}", "/my/todos/" + todo)
                .replace("/reports/{id}", "/reports/" + report)
                .replace("{entry}", strategy.entry().toString())
                .replace("{older}", "1")
                .replace("{newer}", "2")
                .replace("{number}", "1")
                .replace("{ref}", "1.1")
                .replace("{year}", Integer.toString(LivingStrategy.YEAR));
        if (address.contains("{")) {
            throw new AssertionError("nothing real is known for " + pattern);
        }
        return address;
    }
}
