package org.megdan.desk.relations.advice;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.Actors;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewer;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Two invented questions of the demonstration: one that waits, one that helped; no letter of them ever left. */
@Profile("demo")
@Order(12)
@Component
class SampleAdvice implements ApplicationRunner {

    private final Ask ask;
    private final TellOutcome telling;
    private final AdviceList list;
    private final Actors actors;
    private final JdbcClient sql;

    SampleAdvice(Ask ask, TellOutcome telling, AdviceList list, Actors actors, JdbcClient sql) {
        this.ask = ask;
        this.telling = telling;
        this.list = list;
        this.actors = actors;
        this.sql = sql;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        actors.search("Росица Небивала", List.of(ActorKind.PERSON), 1).forEach(asker -> {
            var viewer = new Viewer(null, asker.id(), asker.name(), Set.of("actors.edit"));
            if (list.all(viewer).isEmpty()) {
                Acting.as(viewer, () -> fill(viewer));
            }
        });
    }

    private void fill(Viewer asker) {
        var organisation = list.organisations(asker.person()).stream()
                .map(ActorName::id)
                .findFirst()
                .orElse(null);
        ask.ask(
                asker,
                organisation,
                "law",
                "Може ли читалището да отдава салона си",
                "Искат да наемат салона ни за сватби. Какво трябва да впишем в устава и плаща ли се данък?");
        var second = ask.ask(
                asker,
                organisation,
                "volunteering",
                "Договор с доброволци под 18 години",
                "Имаме петима ученици, които искат да помагат в библиотеката. Какъв договор подписваме и с кого?");
        passed(second);
        telling.tell(
                list.find(second, asker).orElseThrow(),
                AdviceRow.Outcome.Kind.HELPED,
                "Изпратиха ни образец на договор и списък какво подписват родителите.");
    }

    private void passed(UUID advice) {
        sql.sql("""
                insert into relations.routing (advice, tie, email, routed_at)
                select :advice, t.id, coalesce(relations.address_of(a.id), ''), current_timestamp - interval '4 days'
                from actors.tie t join actors.actor a on a.id = t.from_actor
                join actors.tie_topic x on x.tie = t.id and x.topic = 'volunteering'
                where t.kind = 'PARTNER'
                """).param("advice", advice).update();
    }
}
