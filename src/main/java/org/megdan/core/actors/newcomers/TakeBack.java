package org.megdan.core.actors.newcomers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.megdan.core.actors.TakenBack;
import org.megdan.core.actors.cards.ActorLists;
import org.megdan.core.actors.consents.BroughtConsents;
import org.megdan.core.actors.ties.UndoTies;
import org.megdan.platform.audit.Act;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.audit.Traces;
import org.megdan.platform.web.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes back what one file brought in; whoever a later act of the log names, or a tie of others, stays as they are. */
@Component
public class TakeBack {

    private final JdbcClient sql;
    private final ActorLists lists;
    private final Bonds bonds;
    private final UndoTies ties;
    private final BroughtConsents consents;
    private final Audit audit;
    private final Traces traces;

    TakeBack(
            JdbcClient sql,
            ActorLists lists,
            Bonds bonds,
            UndoTies ties,
            BroughtConsents consents,
            Audit audit,
            Traces traces) {
        this.sql = sql;
        this.lists = lists;
        this.bonds = bonds;
        this.ties = ties;
        this.consents = consents;
        this.audit = audit;
        this.traces = traces;
    }

    private record Brought(UUID actor, boolean isNew, List<UUID> contacts, List<UUID> ties, List<UUID> consents) {}

    @Transactional
    public TakenBack run(UUID bringing) {
        var since = sql.sql("select last_entry from actors.bringing where id = :id for update")
                .param("id", bringing)
                .query(Long.class)
                .optional()
                .orElseThrow(NotFound::new);
        var all = brought(bringing);
        bonds.checkTakenBack(all.stream().flatMap(one -> one.ties().stream()).toArray(UUID[]::new));
        var stay = new HashSet<>(
                traces.namedSince(since, all.stream().map(Brought::actor).toList()));
        stay.addAll(withAccount(all));
        var gone = all.stream().filter(one -> !stay.contains(one.actor())).toList();
        while (stay.addAll(tiedByOthers(gone))) {
            gone = gone.stream().filter(one -> !stay.contains(one.actor())).toList();
        }
        ties.forgetBrought(ids(gone.stream().flatMap(one -> one.ties().stream())));
        delete("contact_point", gone.stream().flatMap(one -> one.contacts().stream()));
        consents.forget(ids(gone.stream().flatMap(one -> one.consents().stream())));
        delete("actor", gone.stream().filter(Brought::isNew).map(Brought::actor));
        gone.forEach(one -> audit.record(new Act("actors.act.taken-back", "actor", one.actor(), bringing, null, null)));
        sql.sql("delete from actors.bringing where id = :id")
                .param("id", bringing)
                .update();
        return new TakenBack(gone.size(), List.copyOf(lists.names(stay).values()));
    }

    private Set<UUID> withAccount(List<Brought> all) {
        return new HashSet<>(sql.sql("select person from identity.living_account where person = any(:actors)")
                .param("actors", ids(all.stream().filter(Brought::isNew).map(Brought::actor)))
                .query(UUID.class)
                .list());
    }

    /** New records that a tie of somebody else's names; with the lock nobody ties to them until they are gone. */
    private Set<UUID> tiedByOthers(List<Brought> gone) {
        return new HashSet<>(sql.sql("""
                with held as materialized (select id from actors.actor where id = any(:actors) order by id for update)
                select h.id from held h where exists (
                    select 1 from actors.tie t where h.id in (t.from_actor, t.to_actor) and t.id <> all(:ours))
                """)
                .param("actors", ids(gone.stream().filter(Brought::isNew).map(Brought::actor)))
                .param("ours", ids(gone.stream().flatMap(one -> one.ties().stream())))
                .query(UUID.class)
                .list());
    }

    private List<Brought> brought(UUID bringing) {
        return sql.sql(
                        "select actor, is_new, contacts, ties, consents from actors.brought where bringing = :id order by line")
                .param("id", bringing)
                .query((row, number) -> new Brought(
                        row.getObject("actor", UUID.class),
                        row.getBoolean("is_new"),
                        ids(row, "contacts"),
                        ids(row, "ties"),
                        ids(row, "consents")))
                .list();
    }

    private static List<UUID> ids(ResultSet row, String column) throws SQLException {
        return Arrays.asList((UUID[]) row.getArray(column).getArray());
    }

    private void delete(String table, Stream<UUID> ids) {
        sql.sql("delete from actors." + table + " where id = any(:ids)")
                .param("ids", ids(ids))
                .update();
    }

    private static UUID[] ids(Stream<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }
}
