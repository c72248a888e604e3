package org.megdan.desk.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.TieDraft;
import org.megdan.core.actors.Ties;
import org.megdan.core.plans.Decision;
import org.megdan.core.plans.PlanBulk;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.console.Server;
import org.megdan.platform.identity.Accounts;
import org.megdan.platform.search.Search;
import org.megdan.platform.web.Language;
import org.springframework.context.ApplicationContext;

/**
 * The invented network that is measured: strategies of 2,000 nodes, every tenth task with ten years of quarterly readings, rows
 * of the log, and one coordinator. The last strategy has 200 nodes, to see what the size of a tree costs.
 */
record Network(Path data) {

    static final String NAME = "Измислена мрежа";
    static final String EMAIL = "bench@example.org";
    static final String PASSWORD = "измислена-парола-за-измерване";

    private static final int SMALL = 9_999;
    private static final int AUDIT_ROWS_A_STRATEGY = 4_000;
    private static final Viewer FOUNDER = Viewer.program("bench", "actors.edit", "actors.grant", "system.admin");
    private static final String INDICATORS = """
            insert into measures.indicator (subject, subject_kind, kind, name, unit, direction, cumulative, ratio, frequency, created_at, version)
            select id, 'NODE', 'PROGRESS', 'Измислени участници', 'души', 'UP', false, false, 'QUARTER', '2020-01-01', 1
            from (select n.id, row_number() over (partition by n.version_id order by n.ref) as place
                  from plans.node n where n.level = 'TASK') task
            where place % 10 = 1 and not exists (select from measures.indicator i where i.subject = task.id)""";
    private static final String READINGS = """
            insert into measures.reading (indicator, period, amount, state, entered_at, version)
            select i.id, year || '-Q' || quarter, 10 * (year - 2015) + quarter, 'APPROVED', make_date(year, 3 * quarter, 1), 1
            from measures.indicator i, generate_series(2016, 2025) year, generate_series(1, 4) quarter
            where not exists (select from measures.reading r where r.indicator = i.id)""";

    /** Brings the folder from so many strategies to so many. */
    void fill(int from, int to) throws SQLException {
        var properties = List.of("--megdan.data=" + data, "--megdan.first-run=false", "--server.port=0");
        Server.once(properties, context -> {
            if (from == 0) {
                Acting.as(FOUNDER, () -> found(context));
            }
            invent(context.getBean(PlanBulk.class), from, to);
            try {
                measure((to - from) * AUDIT_ROWS_A_STRATEGY);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            context.getBean(Search.class).rebuild();
        });
    }

    private static Void found(ApplicationContext context) {
        var network = context.getBean(org.megdan.core.actors.Network.class);
        var organisation = network.found(NAME, Language.BG).organisation();
        var person = context.getBean(Actors.class).create(ActorDraft.person("Измислена Координаторка"));
        context.getBean(Accounts.class).create(person, EMAIL, PASSWORD);
        var ties = context.getBean(Ties.class);
        ties.begin(TieDraft.of(person, organisation, "COORDINATOR", ties.today()));
        return null;
    }

    private static void invent(PlanBulk bulk, int from, int to) {
        var decision = new Decision("Общо събрание", "1", "1", LocalDate.of(2020, 1, 1));
        if (from == 0) {
            bulk.invent(SMALL, 200, decision);
        }
        IntStream.rangeClosed(from + 1, to).forEach(seed -> bulk.invent(seed, 2_000, decision));
    }

    /** Past the rules that make a reading go through hands: half a million of them would take minutes. */
    private void measure(int auditRows) throws SQLException {
        new Database(data)
                .run(String.join(
                        ";\n",
                        "set session_replication_role = replica",
                        INDICATORS,
                        READINGS,
                        """
                        insert into audit.entry (at, actor_name, action, subject_kind, subject_id)
                        select timestamptz '2020-01-01' + n * interval '10 minutes', 'Измислен', 'plans.act.node-changed',
                               'plan-node', uuidv7() from generate_series(1, %d) n""".formatted(auditRows),
                        "analyze"));
    }

    String tree() {
        return "/strategy/invented-1";
    }

    String smallTree() {
        return "/strategy/invented-" + SMALL;
    }

    /** A task with readings; the same place in every invented strategy. */
    String task(String tree) {
        return tree + "/1.1.1";
    }
}
