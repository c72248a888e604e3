package org.megdan.desk.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.megdan.core.plans.Decision;
import org.megdan.core.plans.PlanBulk;
import org.megdan.core.plans.PlanShelf;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.console.Server;
import org.megdan.platform.search.Search;
import org.megdan.platform.web.Language;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The invented network that is measured: strategies of 2,000 nodes and rows of the log.
 *
 * @param scale 1 for a tenth of the promise's size, 10 for all of it: 50 strategies and 200,000 rows
 */
record Network(int scale) {

    private static final int NODES = 2_000;

    int strategies() {
        return 5 * scale;
    }

    int auditRows() {
        return 20_000 * scale;
    }

    /** Fills the folder and returns an address of a strategy and of a task in it. */
    Addresses fill(Path data) {
        var found = new Addresses[1];
        var properties = List.of("--megdan.data=" + data, "--megdan.first-run=false", "--server.port=0");
        Server.once(properties, context -> found[0] = fill(context));
        return found[0];
    }

    private Addresses fill(ApplicationContext context) {
        Acting.as(Viewer.program("bench", "actors.edit", "actors.grant", "system.admin"), () -> {
            context.getBean(org.megdan.core.actors.Network.class).found("Измислена мрежа", Language.BG);
        });
        var bulk = context.getBean(PlanBulk.class);
        var decision = new Decision("Общо събрание", "1", "1", LocalDate.of(2020, 1, 1));
        for (int seed = 1; seed <= strategies(); seed++) {
            bulk.invent(seed, NODES, decision);
        }
        context.getBean(JdbcClient.class).sql("""
                        insert into audit.entry (at, actor_name, action, subject_kind, subject_id)
                        select timestamptz '2020-01-01' + n * interval '10 minutes', 'Измислен', 'plans.act.node-changed',
                               'plan-node', uuidv7() from generate_series(1, :rows) n""").param("rows", auditRows()).update();
        context.getBean(Search.class).rebuild();
        context.getBean(Search.class).catchUp();
        var shelf = context.getBean(PlanShelf.class);
        var slug = "invented-1";
        var tree = shelf.tree(slug, null, Viewer.ANYONE).orElseThrow();
        var task = tree.rows().getLast();
        return new Addresses(
                "/strategy/" + slug,
                "/strategy/" + slug + "/" + task.ref(),
                task.title().split(" ")[0]);
    }

    record Addresses(String strategy, String task, String word) {}
}
