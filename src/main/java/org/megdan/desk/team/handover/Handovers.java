package org.megdan.desk.team.handover;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.Actors;
import org.megdan.platform.access.Acting;
import org.megdan.platform.audit.Act;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.web.Charge;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Passes on what stands with a person: all of what was chosen or nothing, and back the same way. */
@Component
@Transactional
public class Handovers {

    static final String KIND = "team-handover";

    private final JdbcClient sql;
    private final Charges charges;
    private final HandoverShelf shelf;
    private final HandoverLetters letters;
    private final Actors actors;
    private final Audit audit;
    private final Clock clock;

    Handovers(
            JdbcClient sql,
            Charges charges,
            HandoverShelf shelf,
            HandoverLetters letters,
            Actors actors,
            Audit audit,
            Clock clock) {
        this.sql = sql;
        this.charges = charges;
        this.shelf = shelf;
        this.letters = letters;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    /** One thing and who takes it. */
    public record Passing(Charge charge, UUID taker) {}

    /** Each module passes its things and gives a receipt; a thing that stands with somebody else by now refuses the whole. */
    public UUID make(UUID person, List<Passing> passings) {
        var id = sql.sql("""
                insert into team.handover (person, made_at, made_by, was_of_team)
                values (:person, :now, :by, :ofTeam) returning id""")
                .param("person", person)
                .param("ofTeam", charges.isOfTeam(person))
                .param("now", Timestamp.from(clock.instant()))
                .param("by", Acting.now().person())
                .query(UUID.class)
                .single();
        var items = new ArrayList<Handover.Item>();
        for (var passing : passings) {
            var charge = passing.charge();
            checkTaker(charge.kind(), charge.title(), passing.taker());
            var receipt = charges.source(charge.kind()).pass(charge.thing(), person, passing.taker());
            var item = new Handover.Item(
                    items.size(), charge.kind(), charge.thing(), charge.title(), passing.taker(), receipt);
            keep(id, item);
            items.add(item);
        }
        record("team.act.handed-over", id, person, items);
        letters.tell(person, passings);
        return id;
    }

    private void checkTaker(String kind, String title, UUID taker) {
        if (!charges.isOfTeam(taker)) {
            throw refusal("team.handover.refused.not-of-team", taker, title);
        }
        if (!charges.able(kind).map(able -> able.contains(taker)).orElse(true)) {
            throw refusal("team.handover.refused.may-not", taker, title);
        }
    }

    private Refusal refusal(String key, UUID person, String title) {
        return new Refusal(
                HttpStatus.CONFLICT,
                key,
                actors.find(person).map(ActorName::name).orElse(""),
                title);
    }

    /**
     * As if it had not been: refused when the week is over, when somebody touched one of the things meanwhile, and when whoever gave them
     * has left since. What had been left behind by somebody who was gone already is left behind again, and waits for another handover.
     */
    public void undo(UUID id) {
        sql.sql("select id from team.handover where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .optional();
        var handover = shelf.find(id).orElseThrow(NotFound::new);
        if (!handover.mayBeUndone(clock.instant())) {
            throw new Refusal(HttpStatus.CONFLICT, "team.handover.refused.over");
        }
        if (handover.wasOfTeam()) {
            handover.items().forEach(item -> checkTaker(item.kind(), item.title(), handover.person()));
        }
        var touched = handover.items().reversed().stream()
                .filter(item -> !charges.source(item.kind())
                        .takeBack(item.thing(), handover.person(), item.taker(), item.receipt()))
                .map(Handover.Item::title)
                .toList();
        if (!touched.isEmpty()) {
            // what was taken back before this one is not, either: the transaction ends here
            throw new Refusal(HttpStatus.CONFLICT, "team.handover.refused.touched", String.join("; ", touched));
        }
        sql.sql("update team.handover set undone_at = :now, undone_by = :by where id = :id")
                .param("now", Timestamp.from(clock.instant()))
                .param("by", Acting.now().person())
                .param("id", id)
                .update();
        record("team.act.handover-undone", id, handover.person(), handover.items());
    }

    private void keep(UUID id, Handover.Item item) {
        sql.sql("""
                insert into team.handover_item (handover, position, kind, thing, title, taker, receipt)
                values (:handover, :position, :kind, :thing, :title, :taker, :receipt)
                """)
                .param("handover", id)
                .param("position", item.position())
                .param("kind", item.kind())
                .param("thing", item.thing())
                .param("title", item.title())
                .param("taker", item.taker())
                .param("receipt", item.receipt())
                .update();
    }

    private void record(String key, UUID id, UUID person, List<Handover.Item> items) {
        var names =
                actors.names(items.stream().map(Handover.Item::taker).distinct().toList());
        var told = items.stream()
                .map(item -> item.title() + " → " + name(names.get(item.taker())))
                .collect(Collectors.joining("\n"));
        audit.record(new Act(key, KIND, id, person, null, Map.of("things", told)));
    }

    private static String name(@Nullable ActorName name) {
        return name == null ? "" : name.name();
    }
}
