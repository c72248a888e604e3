package org.megdan.desk.relations.funding;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.megdan.core.actors.topics.Topic;
import org.megdan.desk.relations.views.View;
import org.megdan.desk.relations.views.ViewList;
import org.megdan.platform.audit.Audit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Goals and donors by the topics that they share. */
@Component
public class Matching {

    private final JdbcClient sql;
    private final ViewList list;
    private final Audit audit;

    Matching(JdbcClient sql, ViewList list, Audit audit) {
        this.sql = sql;
        this.list = list;
        this.audit = audit;
    }

    /** What these goals and tasks are about; one query. */
    Map<UUID, List<Topic>> topics(Collection<UUID> nodes) {
        var found = new HashMap<UUID, List<Topic>>();
        sql.sql("""
                select g.node, c.code, c.name_bg, c.name_en from relations.goal_topic g join actors.topic c on c.code = g.topic
                where g.node = any(:nodes) order by c.position, c.code
                """).param("nodes", nodes.toArray(UUID[]::new)).query(row -> {
            found.computeIfAbsent(row.getObject("node", UUID.class), id -> new java.util.ArrayList<>())
                    .add(new Topic(row.getString("code"), row.getString("name_bg"), row.getString("name_en")));
        });
        return found;
    }

    /** Donors by topic, those with whom most was done first; two queries. */
    Map<String, Set<Donor>> donors() {
        var ties = new HashMap<String, Set<UUID>>();
        sql.sql("""
                select x.topic, t.id from actors.tie_topic x join actors.tie t on t.id = x.tie
                where t.kind = 'DONOR' and daterange(t.since, t.until) @> actors.today() order by t.since, t.id
                """).query(row -> {
            ties.computeIfAbsent(row.getString("topic"), topic -> new LinkedHashSet<>())
                    .add(row.getObject("id", UUID.class));
        });
        var all = new LinkedHashSet<UUID>();
        ties.values().forEach(all::addAll);
        var donors = list.byId(View.DONORS, all);
        var found = new HashMap<String, Set<Donor>>();
        ties.forEach((topic, ids) -> {
            var some = new LinkedHashSet<Donor>();
            ids.forEach(id -> {
                var tied = donors.get(id);
                if (tied != null && !tied.standing().equals("REFUSED")) {
                    some.add(new Donor(tied));
                }
            });
            found.put(topic, some);
        });
        return found;
    }

    /** Each donor once who supports one of these. */
    static List<Donor> sharing(List<Topic> about, Map<String, Set<Donor>> donors) {
        var found = new LinkedHashSet<Donor>();
        about.forEach(topic -> found.addAll(donors.getOrDefault(topic.code(), Set.of())));
        return List.copyOf(found);
    }

    /** Goals and tasks that are about what this donor supports. */
    public Set<UUID> goals(UUID donor) {
        return new LinkedHashSet<>(
                sql.sql("""
                select distinct g.node from relations.goal_topic g join actors.tie_topic x on x.topic = g.topic where x.tie = :donor
                """).param("donor", donor).query(UUID.class).list());
    }

    @Transactional
    public void about(UUID node, Collection<String> topics) {
        var before = new TreeSet<>(topics(List.of(node)).getOrDefault(node, List.of()).stream()
                .map(Topic::code)
                .toList());
        sql.sql("delete from relations.goal_topic where node = :node")
                .param("node", node)
                .update();
        sql.sql("""
                insert into relations.goal_topic (node, topic)
                select :node, code from actors.topic where code = any(:topics)
                """)
                .param("node", node)
                .param("topics", topics.toArray(String[]::new))
                .update();
        var after = new TreeSet<>(topics);
        if (!before.equals(after)) {
            audit.record("relations.act.goal-topics", "node", node, Map.of("topics", before), Map.of("topics", after));
        }
    }
}
