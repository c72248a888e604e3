package org.megdan.desk.relations.expertise;

import java.util.List;
import java.util.Map;
import org.megdan.desk.relations.views.View;
import org.megdan.desk.relations.views.ViewList;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.web.Layout;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Experts counted by topic beside the number that is needed. */
@Component
public class Expertise {

    private final JdbcClient sql;
    private final Audit audit;

    Expertise(JdbcClient sql, Audit audit) {
        this.sql = sql;
        this.audit = audit;
    }

    /** @param have experts who are available now */
    public record Row(String code, String nameBg, String nameEn, int have, int paused, int need) {

        public String name(Layout layout) {
            return layout.language() == org.megdan.platform.web.Language.BG ? nameBg : nameEn;
        }

        public int gap() {
            return Math.max(0, need - have);
        }

        public boolean isEmpty() {
            return have + paused + need == 0;
        }

        /** The experts behind the figure. */
        public String path(String standing) {
            return View.EXPERTS.path() + "?topic=" + code + "&standing=" + standing;
        }
    }

    /** Every topic, the widest gap first. One query. */
    List<Row> rows() {
        return sql.sql("""
                select c.code, c.name_bg, c.name_en, coalesce(e.have, 0) as have, coalesce(e.paused, 0) as paused,
                       coalesce(n.wanted, 0) as need
                from actors.topic c left join relations.need n on n.topic = c.code
                left join (
                    select x.topic, count(*) filter (where %1$s = 'FREE') as have, count(*) filter (where %1$s = 'PAUSED') as paused
                    from actors.tie_topic x join actors.tie t on t.id = x.tie left join relations.expert d on d.tie = t.id
                    where t.kind = 'EXPERT' and daterange(t.since, t.until) @> actors.today() group by x.topic) e
                  on e.topic = c.code
                order by greatest(coalesce(n.wanted, 0) - coalesce(e.have, 0), 0) desc, c.position, c.code
                """.formatted(ViewList.standing(View.EXPERTS)))
                .query(new DataClassRowMapper<>(Row.class))
                .list();
    }

    /** @param wanted by topic; none needed is zero */
    @Transactional
    public void need(Map<String, Integer> wanted) {
        var before = rows();
        for (var row : before) {
            var number = wanted.getOrDefault(row.code(), row.need());
            if (number != row.need()) {
                write(row.code(), number);
                audit.record(
                        "relations.act.need-set",
                        "network",
                        sql.sql("select organisation from actors.network")
                                .query(java.util.UUID.class)
                                .single(),
                        Map.of("topic", row.nameBg(), "need", row.need()),
                        Map.of("topic", row.nameBg(), "need", number));
            }
        }
    }

    private void write(String topic, int number) {
        if (number == 0) {
            sql.sql("delete from relations.need where topic = :topic")
                    .param("topic", topic)
                    .update();
            return;
        }
        sql.sql("""
                insert into relations.need (topic, wanted) values (:topic, :wanted)
                on conflict (topic) do update set wanted = excluded.wanted
                """).param("topic", topic).param("wanted", number).update();
    }
}
