package org.megdan.core.actors.cards;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.megdan.core.actors.ContactText;
import org.megdan.platform.privacy.ErasedPerson;
import org.megdan.platform.privacy.Erasing;
import org.megdan.platform.privacy.Fate;
import org.megdan.platform.privacy.Hindrance;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Layout;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The record of whoever is erased: contacts, ties and words go, a row without a name stays. Last, because much hangs on ties. */
@Component
@Order(Erasing.LAST)
class ErasedActors implements Erasing {

    static final String NAME = "Заличено лице";

    private final JdbcClient sql;
    private final Clock clock;

    ErasedActors(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Set<String> covers() {
        return Set.of(
                "actors.contact_point actor",
                "actors.actor_topic actor",
                "actors.tie from_actor",
                "actors.tie to_actor",
                "actors.brought actor",
                "actors.brought contacts",
                "actors.brought ties",
                "actors.brought consents");
    }

    @Override
    public Set<String> words(ErasedPerson person) {
        return new HashSet<>(sql
                .sql("""
                select 'NAME' as kind, name as word from actors.actor where id = :person and kind = 'PERSON' and name like '% %'
                union select kind, value from actors.contact_point where actor = :person and kind in ('EMAIL', 'PHONE')
                """)
                .param("person", person.person())
                .query((row, i) -> words(row.getString("kind"), row.getString("word")))
                .stream()
                .flatMap(Set::stream)
                .toList());
    }

    /** A number as it was written and with its country before it; one that may be a year or the number of a house is none. */
    private static Set<String> words(String kind, String word) {
        return kind.equals("PHONE")
                ? ContactText.telling(word)
                        .map(whole -> whole.equals(word) ? Set.of(word) : Set.of(word, whole))
                        .orElse(Set.of())
                : Set.of(word);
    }

    @Override
    public Set<String> shared(ErasedPerson person) {
        return Set.copyOf(sql.sql("""
                select w from unnest(:words) w
                join actors.contact_point c on c.actor <> :person
                  and c.kind = case when w like '%@%' then 'EMAIL' else 'PHONE' end
                  and actors.contact_key(c.kind, c.value) = actors.contact_key(c.kind, w)
                where w like '%@%' or w !~ '[[:alpha:]]'
                """)
                .param("words", person.words().toArray(String[]::new))
                .param("person", person.person())
                .query(String.class)
                .list());
    }

    @Override
    public List<Hindrance> hindrances(ErasedPerson person, Layout layout) {
        return sql.sql("""
                select distinct k.name_bg, k.name_en, p.slug from actors.tie t
                join actors.network n on n.organisation = t.to_actor
                join actors.tie_kind k on k.code = t.kind and k.rights <> '{}'
                join actors.actor p on p.id = t.from_actor
                where t.from_actor = :person and (t.until is null or t.until > actors.today())
                """)
                .param("person", person.person())
                .query((row, i) -> new Hindrance(
                        true,
                        layout.t(
                                "actors.erased.holds",
                                row.getString(layout.language() == Language.BG ? "name_bg" : "name_en")),
                        "/people/" + row.getString("slug")))
                .list();
    }

    @Override
    public List<Fate> fates(ErasedPerson person, Layout layout) {
        var fates = new ArrayList<Fate>();
        fates.add(Fate.goes(layout.t("actors.erased.record")));
        add(fates, layout, "actors.erased.contacts", "actors.contact_point where actor = :person", person.person());
        add(fates, layout, "actors.erased.ties", "actors.tie where :person in (from_actor, to_actor)", person.person());
        fates.add(Fate.stays(layout.t("actors.erased.id"), layout.t("actors.erased.id.why")));
        return fates;
    }

    private void add(List<Fate> fates, Layout layout, String key, String where, UUID person) {
        var count = sql.sql("select count(*) from " + where)
                .param("person", person)
                .query(Long.class)
                .single();
        if (count > 0) {
            fates.add(Fate.goes(layout.t(key, count)));
        }
    }

    @Override
    public void erase(ErasedPerson person) {
        hangingOnTies()
                .forEach(column -> sql.sql("delete from " + column
                                + " in (select id from actors.tie where :person in (from_actor, to_actor))")
                        .param("person", person.person())
                        .update());
        List.of(
                        "delete from actors.contact_point where actor = :person",
                        "delete from actors.actor_topic where actor = :person",
                        "delete from actors.tie where :person in (from_actor, to_actor)",
                        "delete from actors.brought where actor = :person")
                .forEach(statement ->
                        sql.sql(statement).param("person", person.person()).update());
        sql.sql("""
                update actors.actor
                set kind = 'ERASED', name = :name, sort_name = :name, slug = 'zalicheno-' || id, search_text = '',
                    description = '', eik = null, legal_form = null, registry_no = null, place = null,
                    version = version + 1, changed_at = :at
                where id = :person and kind in ('PERSON', 'ERASED')
                """)
                .param("name", NAME)
                .param("person", person.person())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /** Details that desks keep of a tie go with it, also where their foreign key does not see to it. */
    private List<String> hangingOnTies() {
        return sql.sql("""
                select format('%s where %I', k.conrelid::regclass, a.attname)
                from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
                where k.contype = 'f' and k.confrelid = 'actors.tie'::regclass and k.confdeltype = 'a'
                """).query((row, i) -> row.getString(1)).list();
    }
}
