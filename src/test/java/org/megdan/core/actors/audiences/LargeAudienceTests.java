package org.megdan.core.actors.audiences;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.audiences.AudienceMember.Standing;
import org.megdan.core.actors.audiences.Condition.Agreed;
import org.megdan.core.actors.audiences.Condition.From;
import org.megdan.core.actors.audiences.Condition.Tied;
import org.megdan.core.actors.audiences.Condition.Whom;
import org.megdan.core.actors.audiences.Condition.WorksOn;
import org.megdan.core.actors.audiences.Question.Joint;
import org.megdan.testing.ModuleTest;
import org.megdan.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A hundred thousand people, five thousand organisations, four hundred thousand ties. How fast questions are is the bench's to say; here
 * none may run away: a plan that looks people up one by one takes minutes.
 */
@Tag("large")
@ModuleTest
class LargeAudienceTests {

    private static final Duration RUNS_AWAY = Duration.ofSeconds(1);

    private static final int PARTS = 10;

    @Autowired
    ApplicationContext application;

    @Autowired
    AudienceMembers members;

    @Autowired
    JdbcClient sql;

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void answersEachQuestionWhileSomebodyWaits() {
        new Stage(application);
        fill();
        var took = new LinkedHashMap<String, Duration>();
        questions().forEach((name, question) -> {
            took.put(name + ", counted", median(() -> members.count(question, "NEWS")));
            took.put(name + ", shown", median(() -> members.some(question, "NEWS", null, null, 50)));
            for (var standing : Standing.values()) {
                took.put(name + ", " + standing, median(() -> members.some(question, "NEWS", standing, null, 50)));
            }
        });
        assertThat(took)
                .as("medians")
                .allSatisfy((name, time) -> assertThat(time).isLessThan(RUNS_AWAY));
    }

    private void fill() {
        sql.sql(InventedPeople.ACTORS)
                .param("people", 100_000)
                .param("others", 5_000)
                .update();
        sql.sql(InventedPeople.MEMBERS).update();
        for (int part = 0; part < PARTS; part++) {
            sql.sql("""
                insert into actors.tie (from_actor, to_actor, kind, since, until, last_checked)
                select p.id, o.id, (array['VOLUNTEER', 'EXPERT', 'DELEGATE', 'MEMBER'])[1 + k.n % 4],
                       date '2024-01-01' + (k.n * 97 % 600)::int, case when (p.at + k.n) % 4 = 0 then date '2026-02-01' end, actors.today()
                from (select id, row_number() over () as at from actors.actor where kind = 'PERSON') p
                cross join generate_series(1, 4) k(n)
                join (select id, row_number() over () - 1 as at from actors.actor where slug like 'sdruzhenie-%') o
                  on o.at = (p.at * 13 + k.n * 1709) % 5000
                where p.at % :parts = :part
                """).param("parts", PARTS).param("part", part).update();
        }
        sql.sql(InventedPeople.TOPICS).update();
        for (int part = 0; part < PARTS; part++) {
            sql.sql(InventedPeople.CONSENTS)
                    .param("parts", PARTS)
                    .param("part", part)
                    .update();
        }
        sql.sql(InventedPeople.CONTACTS).update();
        sql.sql("analyze").update();
    }

    private Map<String, Question> questions() {
        var all = Question.all(ActorKind.PERSON);
        var club = sql.sql("select id from actors.actor where slug = 'sdruzhenie-7'")
                .query(UUID.class)
                .single();
        var volunteers = new Tied("VOLUNTEER", Whom.ANYONE, null, null, null, null);
        var questions = new LinkedHashMap<String, Question>();
        questions.put("everybody", all);
        questions.put("the whole sentence", wholeSentence());
        questions.put("volunteers anywhere", all.with(Joint.AND, volunteers));
        questions.put("no volunteers", all.with(Joint.NOT, volunteers));
        questions.put(
                "of one organisation", all.with(Joint.AND, new Tied(null, Whom.ORGANISATION, club, null, null, null)));
        questions.put("by topic", all.with(Joint.AND, new WorksOn("law")));
        questions.put("agreed", all.with(Joint.AND, new Agreed("NEWS")));
        questions.put(
                "either or, but not",
                all.with(Joint.AND, volunteers)
                        .with(Joint.OR, new WorksOn("law"))
                        .with(Joint.AND, new From("Попово"))
                        .with(Joint.NOT, new Tied("EXPERT", Whom.MEMBER, null, null, null, null)));
        return questions;
    }

    private static Question wholeSentence() {
        return Question.all(ActorKind.PERSON)
                .with(Joint.AND, new Tied("DELEGATE", Whom.MEMBER, null, "children", "Попово", null))
                .with(Joint.AND, new Agreed("NEWS"));
    }

    private static Duration median(Runnable count) {
        var times = new long[9];
        for (int i = 0; i < times.length; i++) {
            var begin = System.nanoTime();
            count.run();
            times[i] = System.nanoTime() - begin;
        }
        Arrays.sort(times);
        return Duration.ofNanos(times[times.length / 2]);
    }
}
