package org.megdan.desk.relations.letters;

import java.util.stream.Stream;
import org.megdan.desk.relations.views.View;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Announces the letters of those of whom something waits to be checked, a week before they leave. */
@Component
class PlanLetters {

    private static final int DAYS_AHEAD = 7;

    private final JdbcClient sql;

    PlanLetters(JdbcClient sql) {
        this.sql = sql;
    }

    static String[] kinds() {
        return Stream.of(View.values()).map(View::tieKind).toArray(String[]::new);
    }

    /** How many; nobody is asked twice a year, which the table refuses. */
    @Transactional
    int plan() {
        return sql.sql("""
                with planned as (
                    insert into relations.letter (actor, planned_on, send_on)
                    select distinct t.from_actor, actors.today(), actors.today() + :ahead
                    from actors.tie t
                    where t.kind = any(:kinds) and daterange(t.since, t.until) @> actors.today()
                      and t.last_checked < actors.today() - interval '1 year'
                      and relations.address_of(t.from_actor) is not null and not relations.refuses(t.from_actor)
                    on conflict do nothing returning id, actor),
                asked as (
                    insert into relations.asked (letter, tie)
                    select p.id, t.id from planned p join actors.tie t on t.from_actor = p.actor
                    where t.kind = any(:kinds) and daterange(t.since, t.until) @> actors.today() returning letter)
                select count(distinct letter) from asked
                """)
                .param("kinds", kinds())
                .param("ahead", DAYS_AHEAD)
                .query(Integer.class)
                .single();
    }

    @Transactional
    void planAndHold() {
        plan();
        sql.sql("update relations.letter set held_at = current_timestamp where sent_at is null and held_at is null")
                .update();
    }
}
