package org.megdan.core.actors.audiences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.audiences.Condition.Agreed;
import org.megdan.core.actors.audiences.Condition.From;
import org.megdan.core.actors.audiences.Condition.Tied;
import org.megdan.core.actors.audiences.Condition.Whom;
import org.megdan.core.actors.audiences.Condition.WorksOn;
import org.megdan.core.actors.audiences.Question.Joint;
import org.megdan.platform.web.Refusal;
import org.megdan.testing.ModuleTest;
import org.megdan.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class AudiencesTests {

    private static final List<String> KINDS = List.of("MEMBER", "VOLUNTEER", "EXPERT");
    private static final List<String> TOPICS = List.of("children", "law");
    private static final List<String> TOWNS = List.of("Попово", "Търговище");

    @Autowired
    ApplicationContext application;

    @Autowired
    Audiences audiences;

    @Autowired
    AudienceMembers members;

    @Autowired
    JdbcClient sql;

    private final Random random = new Random(20261122);
    private List<UUID> organisations = List.of();

    @BeforeEach
    void fill() {
        new Stage(application);
        sql.sql(InventedPeople.ACTORS).param("people", 60).param("others", 9).update();
        sql.sql(InventedPeople.MEMBERS).update();
        sql.sql(InventedPeople.TIES).param("ties", 140).update();
        sql.sql(InventedPeople.TOPICS).update();
        sql.sql(InventedPeople.CONSENTS).param("parts", 1).param("part", 0).update();
        sql.sql(InventedPeople.CONTACTS).update();
        organisations = sql.sql("select id from actors.actor where kind = 'ORGANISATION' order by slug")
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    @Test
    void findsWhomAPlainLookAtEachWouldFind() {
        var rows = new NaiveRows(sql);
        int some = 0;
        for (var question : questions()) {
            var found = members.some(question, "NEWS", null, null, 1000).stream()
                    .map(AudienceMember::id)
                    .toList();
            assertThat(found).as("%s", question).containsExactlyInAnyOrderElementsOf(rows.found(question));
            assertThat(members.count(question, "NEWS").total()).isEqualTo(found.size());
            some += found.isEmpty() || found.size() == 60 ? 0 : 1;
        }
        assertThat(some).as("questions that divide").isGreaterThan(200);
    }

    @Test
    void leavesOutWhoeverDidNotAgreeAndSaysWhy() {
        var rows = new NaiveRows(sql);
        var id = audiences.create("Всички", "NEWS", ActorKind.PERSON);
        var count = audiences.count(id, "NEWS");
        var all = new ArrayList<AudienceMember>();
        audiences.members(id, "NEWS", all::add);

        assertThat(count.total()).isEqualTo(60);
        assertThat(count.reached() + count.objected() + count.silent() + count.withoutWay())
                .isEqualTo(60);
        assertThat(List.of(count.reached(), count.objected(), count.silent(), count.withoutWay()))
                .doesNotContain(0);
        assertThat(all)
                .hasSize(count.reached())
                .allSatisfy(one -> assertThat(rows.agrees(one.id(), "NEWS")).isTrue())
                .allSatisfy(one -> assertThat(one.way()).contains("@"));
        assertThat(audiences.count(id, "PHOTOS").withoutWay()).isZero();
    }

    @Test
    void readsInPiecesWithoutGapsOrRepetition() {
        var question = Question.all(ActorKind.PERSON);
        var whole = members.some(question, "NEWS", null, null, 1000);
        var pieces = new ArrayList<AudienceMember>();
        var piece = members.some(question, "NEWS", null, null, 7);
        while (!piece.isEmpty()) {
            pieces.addAll(piece);
            piece = members.some(question, "NEWS", null, piece.getLast(), 7);
        }

        assertThat(pieces).isEqualTo(whole);
    }

    @Test
    void keepsAQuestionAsItWasAsked() {
        var id = audiences.create("Доброволци", "CALLS", ActorKind.PERSON);
        var asked = conditions();
        for (var condition : asked) {
            var seen = audiences.find(id).orElseThrow();
            audiences.add(seen, Joint.OR, condition);
        }

        var kept = audiences.find(id).orElseThrow();
        assertThat(kept.question().conditions()).containsExactlyElementsOf(asked);
        audiences.drop(kept, 0, 1);
        assertThat(audiences.find(id).orElseThrow().question().size()).isEqualTo(asked.size() - 1);
        assertThatThrownBy(() -> audiences.drop(kept, 0, 0)).isInstanceOf(Refusal.class);
        audiences.remove(id);
        assertThat(audiences.find(id)).isEmpty();
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        var id = audiences.create("Доброволци", "CALLS", ActorKind.PERSON);
        var seen = audiences.find(id).orElseThrow();
        var person = sql.sql("select id from actors.actor where kind = 'PERSON' limit 1")
                .query(UUID.class)
                .single();

        for (var unknown : List.of(
                new WorksOn("'; drop table actors.actor; --"),
                new From("Никъдево"),
                new Agreed("NOTHING"),
                new Tied("KING", Whom.NETWORK, null, null, null, null),
                new Tied("EXPERT", Whom.NETWORK, null, "nothing", null, null),
                new Tied("EXPERT", Whom.ORGANISATION, UUID.randomUUID(), null, null, null),
                new Tied("EXPERT", Whom.ORGANISATION, person, null, null, null))) {
            assertThatThrownBy(() -> audiences.add(seen, Joint.AND, unknown))
                    .as("%s", unknown)
                    .isInstanceOf(Refusal.class);
        }
        assertThatThrownBy(() -> audiences.create("ДОБРОВОЛЦИ", "CALLS", ActorKind.PERSON))
                .isInstanceOf(Refusal.class);
    }

    private List<Question> questions() {
        var questions = new ArrayList<Question>();
        for (var condition : conditions()) {
            questions.add(Question.all(ActorKind.PERSON).with(Joint.AND, condition));
            questions.add(Question.all(ActorKind.PERSON).with(Joint.NOT, condition));
            questions.add(Question.all(ActorKind.ORGANISATION).with(Joint.AND, condition));
        }
        for (int i = 0; i < 400; i++) {
            var question = Question.all(ActorKind.PERSON);
            for (int part = random.nextInt(1, 5); part > 0; part--) {
                question = question.with(Joint.values()[random.nextInt(3)], one(conditions()));
            }
            questions.add(question);
        }
        return questions;
    }

    private List<Condition> conditions() {
        return Stream.<Condition>of(
                        tied(null, Whom.NETWORK, null, null, null),
                        tied("VOLUNTEER", Whom.NETWORK, "law", null, null),
                        tied("MEMBER", Whom.MEMBER, null, null, null),
                        tied(one(KINDS), Whom.MEMBER, one(TOPICS), null, null),
                        tied(one(KINDS), Whom.MEMBER, null, one(TOWNS), LocalDate.of(2025, 3, 1)),
                        tied(null, Whom.ANYONE, one(TOPICS), one(TOWNS), null),
                        new Tied("EXPERT", Whom.ORGANISATION, one(organisations), null, null, null),
                        new Tied(null, Whom.ORGANISATION, one(organisations), one(TOPICS), null, null),
                        new WorksOn(one(TOPICS)),
                        new From(one(TOWNS)),
                        new Agreed("NEWS"))
                .toList();
    }

    private static Tied tied(
            @Nullable String kind,
            Whom whom,
            @Nullable String topic,
            @Nullable String municipality,
            @Nullable LocalDate on) {
        return new Tied(kind, whom, null, topic, municipality, on);
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
