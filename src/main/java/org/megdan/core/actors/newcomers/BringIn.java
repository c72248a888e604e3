package org.megdan.core.actors.newcomers;

import static java.util.Objects.requireNonNull;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.LegalForm;
import org.megdan.core.actors.Newcomer;
import org.megdan.core.actors.cards.Naming;
import org.megdan.core.actors.consents.BroughtConsents;
import org.megdan.platform.audit.Act;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.audit.Traces;
import org.megdan.platform.web.Refusal;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes many newcomers in a few statements and one transaction, and remembers what was written. */
@Component
public class BringIn {

    private final JdbcClient sql;
    private final JsonMapper json;
    private final Bonds bonds;
    private final Belongings belongings;
    private final BroughtConsents consents;
    private final Audit audit;
    private final Traces traces;
    private final Clock clock;

    BringIn(
            JdbcClient sql,
            JsonMapper json,
            Bonds bonds,
            Belongings belongings,
            BroughtConsents consents,
            Audit audit,
            Traces traces,
            Clock clock) {
        this.sql = sql;
        this.json = json;
        this.bonds = bonds;
        this.belongings = belongings;
        this.consents = consents;
        this.audit = audit;
        this.traces = traces;
        this.clock = clock;
    }

    @Transactional
    public void bring(UUID bringing, List<Newcomer> all, IntConsumer written) {
        bonds.check(all);
        try {
            var ids = made(all);
            sql.sql("insert into actors.bringing (id, last_entry) values (:id, 0)")
                    .param("id", bringing)
                    .update();
            remember(bringing, all, ids);
            belongings.contacts(bringing, all);
            belongings.ties(bringing, all);
            belongings.topics(bringing, all);
            belongings.consents(bringing, all);
            tell(bringing, all, ids, written);
        } catch (DataIntegrityViolationException meanwhile) {
            throw new Refusal(HttpStatus.CONFLICT, "actors.refused.bringing-conflict");
        }
        sql.sql("update actors.bringing set last_entry = :newest where id = :id")
                .param("newest", traces.newest())
                .param("id", bringing)
                .update();
    }

    private Map<Integer, UUID> made(List<Newcomer> all) {
        var fresh = all.stream().filter(newcomer -> newcomer.known() == null).toList();
        var slugs = new Slugs(sql, fresh);
        var lines = new HashMap<String, Integer>();
        var rows = fresh.stream()
                .map(newcomer -> {
                    var row =
                            Row.of(newcomer.draft(), slugs.next(newcomer.draft().name()));
                    lines.put(row.slug(), newcomer.line());
                    return row;
                })
                .toList();
        var ids = new HashMap<Integer, UUID>();
        sql.sql("""
                insert into actors.actor (kind, name, sort_name, slug, description, eik, legal_form, registry_no, place,
                    search_text, created_at, changed_at)
                select r.kind, r.name, r.sorted, r.slug, r.description, r.eik, r."legalForm", r."registryNo", r.place, r.looked, :at::timestamptz, :at::timestamptz
                from jsonb_to_recordset(:rows::jsonb) as r(kind text, name text, sorted text, slug text, description text,
                    eik text, "legalForm" text, "registryNo" text, place uuid, looked text)
                returning id, slug
                """)
                .param("rows", json.writeValueAsString(rows))
                .param("at", Timestamp.from(clock.instant()))
                .query((row, number) -> Map.entry(row.getString("slug"), row.getObject("id", UUID.class)))
                .list()
                .forEach(made -> ids.put(lines.getOrDefault(made.getKey(), 0), made.getValue()));
        all.forEach(newcomer -> {
            var known = newcomer.known();
            if (known != null) {
                ids.put(newcomer.line(), known);
            }
        });
        return ids;
    }

    private void remember(UUID bringing, List<Newcomer> all, Map<Integer, UUID> ids) {
        var rows = all.stream()
                .map(newcomer ->
                        Map.of("line", newcomer.line(), "actor", id(ids, newcomer), "is_new", newcomer.known() == null))
                .toList();
        sql.sql("""
                insert into actors.brought (bringing, line, actor, is_new)
                select :bringing::uuid, r.line, r.actor, r.is_new
                from jsonb_to_recordset(:rows::jsonb) as r(line int, actor uuid, is_new boolean)
                """)
                .param("bringing", bringing)
                .param("rows", json.writeValueAsString(rows))
                .update();
    }

    private void tell(UUID bringing, List<Newcomer> all, Map<Integer, UUID> ids, IntConsumer written) {
        var agreed = belongings.agreed(bringing);
        int count = 0;
        for (var newcomer : all) {
            written.accept(count++);
            var tie = newcomer.tie();
            // the log outlives an erasure and the undo of a wrong file: it names nobody
            var after = Map.of("line", newcomer.line(), "kind", tie == null ? "" : tie.kind());
            var action = newcomer.known() == null ? "actors.act.brought-in" : "actors.act.joined";
            audit.record(new Act(action, "actor", id(ids, newcomer), bringing, null, after));
            var consent = newcomer.agreed();
            if (consent != null && agreed.contains(newcomer.line())) {
                consents.given(id(ids, newcomer), consent.purpose());
                var proof = Map.of("purpose", consent.purpose(), "way", consent.way(), "day", consent.day());
                audit.record(new Act("actors.act.consent-given", "actor", id(ids, newcomer), bringing, null, proof));
            }
        }
    }

    private static UUID id(Map<Integer, UUID> ids, Newcomer newcomer) {
        return requireNonNull(ids.get(newcomer.line()));
    }

    private record Row(
            String kind,
            String name,
            String sorted,
            String slug,
            String description,
            @Nullable String eik,
            @Nullable LegalForm legalForm,
            @Nullable String registryNo,
            @Nullable UUID place,
            String looked) {

        static Row of(ActorDraft draft, String slug) {
            var name = draft.name().strip();
            return new Row(
                    draft.kind().name(),
                    name,
                    Naming.sortName(draft.kind(), name),
                    slug,
                    draft.description().strip(),
                    draft.eik(),
                    draft.legalForm(),
                    draft.registryNo(),
                    draft.place(),
                    Naming.lookUp(name));
        }
    }
}
