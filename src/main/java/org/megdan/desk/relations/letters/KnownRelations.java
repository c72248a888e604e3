package org.megdan.desk.relations.letters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.megdan.desk.relations.cards.Deeds;
import org.megdan.desk.relations.views.View;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.privacy.Knowing;
import org.megdan.platform.privacy.KnownFact;
import org.megdan.platform.privacy.KnownPart;
import org.megdan.platform.web.Layout;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the views keep of a person, the team's notes among it, what was done together, and the letters they were sent. */
@Component
@Order(4)
class KnownRelations implements Knowing {

    private final JdbcClient sql;
    private final ToldTies told;
    private final Deeds deeds;

    KnownRelations(JdbcClient sql, ToldTies told, Deeds deeds) {
        this.sql = sql;
        this.told = told;
        this.deeds = deeds;
    }

    @Override
    public List<KnownPart> of(Viewer self, Layout layout, int most) {
        var person = Objects.requireNonNull(self.person());
        return List.of(
                new KnownPart(
                        layout.t("relations.known.views"),
                        layout.t("relations.known.views.why"),
                        kept(person, layout).stream().limit(most).toList()),
                new KnownPart(
                        layout.t("relations.known.letters"),
                        layout.t("relations.known.letters.why"),
                        letters(person, layout, most)));
    }

    private List<KnownFact> kept(UUID person, Layout layout) {
        var facts = new ArrayList<KnownFact>();
        for (var one : told.told(ties(person))) {
            var view = one.tied().view();
            var name = layout.t(view.key("one"));
            if (!one.topics().isEmpty()) {
                facts.add(KnownFact.of(name + ": " + layout.t(view.key("topics")), one.topicNames(layout)));
            }
            view.details().stream()
                    .filter(detail -> !one.tied().detail(detail.name()).isEmpty())
                    .map(detail -> KnownFact.of(
                            name + ": " + layout.t(detail.key(view)), one.tied().shown(detail, layout)))
                    .forEach(facts::add);
            deeds.of(one.tied().tie())
                    .forEach(deed -> facts.add(KnownFact.of(name + ": " + layout.date(deed.on()), deed.what())));
        }
        return facts;
    }

    private LinkedHashMap<UUID, String> ties(UUID person) {
        var found = new LinkedHashMap<UUID, String>();
        sql.sql("select id, kind from actors.tie where from_actor = :person and kind = any(:kinds) order by since, id")
                .param("person", person)
                .param(
                        "kinds",
                        List.of(View.values()).stream().map(View::tieKind).toArray(String[]::new))
                .query(row -> {
                    found.put(row.getObject("id", UUID.class), row.getString("kind"));
                });
        return found;
    }

    private List<KnownFact> letters(UUID person, Layout layout, int most) {
        var facts = new ArrayList<KnownFact>();
        sql.sql("select at from relations.objection where actor = :person")
                .param("person", person)
                .query((row, i) -> row.getTimestamp("at").toInstant())
                .optional()
                .ifPresent(at -> facts.add(new KnownFact(layout.t("relations.known.objected"), "", at)));
        sql.sql("""
                select l.sent_at, l.email, w.kind, w.correction from relations.letter l
                left join relations.answer w on w.letter = l.id
                where l.actor = :person and l.sent_at is not null order by l.sent_at desc limit :most
                """).param("person", person).param("most", most).query(row -> {
            var answer = Objects.requireNonNullElse(row.getString("kind"), "silent");
            var text = layout.t("relations.letters.state." + answer.toLowerCase(java.util.Locale.ROOT));
            var correction = Objects.requireNonNullElse(row.getString("correction"), "");
            facts.add(new KnownFact(
                    layout.t("relations.known.letter", row.getString("email")),
                    correction.isEmpty() ? text : text + ": " + correction,
                    row.getTimestamp("sent_at").toInstant()));
        });
        return facts;
    }
}
