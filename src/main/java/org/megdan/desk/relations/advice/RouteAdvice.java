package org.megdan.desk.relations.advice;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.megdan.core.actors.Network;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.identity.AccountRow;
import org.megdan.platform.identity.Accounts;
import org.megdan.platform.mail.Mailer;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Layouts;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Passes a request on: a letter to each partner or expert, written in the transaction that says so. */
@Component
public class RouteAdvice {

    private final JdbcClient sql;
    private final Accounts accounts;
    private final Network network;
    private final Layouts layouts;
    private final Mailer mailer;
    private final Audit audit;
    private final Clock clock;

    RouteAdvice(
            JdbcClient sql,
            Accounts accounts,
            Network network,
            Layouts layouts,
            Mailer mailer,
            Audit audit,
            Clock clock) {
        this.sql = sql;
        this.accounts = accounts;
        this.network = network;
        this.layouts = layouts;
        this.mailer = mailer;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Somebody who may be asked.
     *
     * @param fits works on the topic of the request
     */
    public record Candidate(UUID tie, String kind, String name, String topics, boolean fits) {}

    /** Partners, and experts who are available; with an address, and not those who want none. Who works on the topic comes first. */
    List<Candidate> candidates(AdviceRow advice, Language language) {
        return sql.sql("""
                select t.id as tie, t.kind, a.name, coalesce(string_agg(case when :bulgarian then c.name_bg else c.name_en end, ', '
                           order by c.position), '') as topics, coalesce(bool_or(c.code = :topic), false) as fits
                from actors.tie t join actors.actor a on a.id = t.from_actor
                left join relations.expert d on d.tie = t.id
                left join actors.tie_topic x on x.tie = t.id left join actors.topic c on c.code = x.topic
                where t.kind in ('EXPERT', 'PARTNER') and daterange(t.since, t.until) @> actors.today()
                  and not (d.paused_from is not null and d.paused_from <= actors.today()
                           and coalesce(d.paused_until > actors.today(), true))
                  and coalesce(d.free_until >= actors.today(), true)
                  and relations.address_of(a.id) is not null and not relations.refuses(a.id)
                  and not exists (select from relations.routing r where r.advice = :advice and r.tie = t.id)
                group by t.id, t.kind, a.name, a.sort_name
                order by fits desc, a.sort_name collate "bg-BG-x-icu", t.id limit 100
                """)
                .param("bulgarian", language == Language.BG)
                .param("topic", advice.topic())
                .param("advice", advice.id())
                .query(new DataClassRowMapper<>(Candidate.class))
                .list();
    }

    /** How many letters were queued; who was asked already is not asked again. */
    @Transactional
    public int route(AdviceRow advice, Collection<UUID> chosen) {
        var language = network.language();
        var asked = new ArrayList<String>();
        for (var candidate : candidates(advice, language)) {
            if (chosen.contains(candidate.tie()) && isNew(advice, candidate)) {
                send(advice, candidate, language);
                asked.add(candidate.name());
            }
        }
        if (!asked.isEmpty()) {
            audit.record("relations.act.advice-routed", "advice", advice.id(), null, Map.of("count", asked.size()));
        }
        return asked.size();
    }

    private boolean isNew(AdviceRow advice, Candidate candidate) {
        return sql.sql("""
                insert into relations.routing (advice, tie, email, routed_at)
                select :advice, t.id, relations.address_of(t.from_actor), :now from actors.tie t where t.id = :tie
                on conflict do nothing
                """)
                        .param("advice", advice.id())
                        .param("tie", candidate.tie())
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                > 0;
    }

    private void send(AdviceRow advice, Candidate candidate, Language language) {
        var email = sql.sql("select email from relations.routing where advice = :advice and tie = :tie")
                .param("advice", advice.id())
                .param("tie", candidate.tie())
                .query(String.class)
                .single();
        var layout = layouts.ofLetter(Viewer.ANYONE, language);
        var reply = accounts.ofPerson(advice.askedBy()).map(AccountRow::email).orElse("");
        mailer.send(
                email,
                layout.t("relations.advice.letter.subject", line(advice.title())),
                layout.t(
                        "relations.advice.letter.body",
                        candidate.name(),
                        line(layout.network()),
                        line(advice.from()),
                        advice.question(),
                        reply,
                        layout.base() + advice.path()));
    }

    private static String line(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
