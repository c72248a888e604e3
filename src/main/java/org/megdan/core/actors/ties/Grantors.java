package org.megdan.core.actors.ties;

import java.time.LocalDate;
import org.megdan.platform.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Those who can grant rights and can sign in. Without any left nobody could ever be given rights again, so an act that
 * leaves a day without them, today or later, is refused.
 */
@Component
public class Grantors {

    private final JdbcClient sql;

    Grantors(JdbcClient sql) {
        this.sql = sql;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Runnable act) {
        // two people who end each other at the same time would each see the other stay
        sql.sql("select pg_advisory_xact_lock(hashtext('actors.grantors'))")
                .query((row, number) -> true)
                .single();
        var before = firstDayWithout();
        act.run();
        var after = firstDayWithout();
        if (after.isBefore(before)) {
            throw new Refusal(HttpStatus.CONFLICT, "actors.refused.last-who-grants");
        }
    }

    // it can only begin on the day some tie ends; a gap that was there before is nobody's fault now
    private LocalDate firstDayWithout() {
        return sql.sql("""
                with granting as (
                    select daterange(t.since, t.until) as held, t.until
                    from actors.tie t
                    join actors.network n on n.organisation = t.to_actor
                    join actors.tie_kind k on k.code = t.kind and 'actors.grant' = any(k.rights)
                    join identity.living_account a on a.person = t.from_actor)
                select coalesce(min(day), date '9999-12-31') from (
                    select actors.today() as day
                    union select until from granting where until > actors.today()) days
                where not exists (select 1 from granting where held @> day)
                """).query(LocalDate.class).single();
    }
}
