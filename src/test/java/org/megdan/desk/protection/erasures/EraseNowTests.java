package org.megdan.desk.protection.erasures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.ContactPoint.Kind;
import org.megdan.desk.protection.Addressee;
import org.megdan.desk.protection.Addressees;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewer;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Tries;
import org.megdan.testing.Visitor;

@PagesTest
@Tries("I4")
class EraseNowTests extends ErasureStage {

    @Test
    void killedHalfWayItIsFinishedOnce() {
        var order = erasures.order(boyko, null, false);
        for (int step = 0; step <= modules.size(); step++) {
            var killed = new ArrayList<>(modules);
            killed.add(step, killed());
            var dying = with(killed);
            assertThatThrownBy(() -> transaction.executeWithoutResult(status -> dying.finish(order)))
                    .isInstanceOf(RuntimeException.class);
            assertThat(name()).isEqualTo(Cast.VOLUNTEER.name());
            assertThat(erasures.unfinished()).hasSize(1);
        }

        UnfinishedErasures.finish(erasures, orders);
        UnfinishedErasures.finish(erasures, orders);

        assertThat(name()).isEqualTo("Заличено лице");
        assertThat(erasures.unfinished()).isEmpty();
        assertThat(acts("protection.act.erased")).isOne();
        assertThat(sql.sql("select count(*) from database.revocation where kind = 'protection.erasure'")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void askedTwiceAtOnceItIsDoneOnce() throws Exception {
        var order = erasures.order(boyko, null, false);
        assertThat(erasures.order(boyko, null, true).id()).isEqualTo(order.id());
        Callable<Boolean> once = () -> Acting.as(Viewer.program("Проба"), () -> erase.finish(order));
        try (var threads = Executors.newFixedThreadPool(2)) {
            var done = new ArrayList<Boolean>();
            for (var each : threads.invokeAll(List.of(once, once))) {
                done.add(each.get());
            }
            assertThat(done).containsExactlyInAnyOrder(true, false);
        }
        assertThat(acts("protection.act.erased")).isOne();
    }

    @Test
    void wantsTheNameAndTellsWhatGoesAndWhatStays() {
        var kalina = new Visitor(port).signIn(Cast.COORDINATOR.email(), Cast.PASSWORD);
        var page = kalina.get("/protection/people/boyko-vaobrazhaemov/erasure");
        assertThat(page.body())
                .contains("Изчезва", "Профил с адрес boyko@example.org", "Остава, без име", "Номер на картона");

        var wrong = kalina.submit(page, "/protection/people/boyko-vaobrazhaemov/erasure", Map.of("name", "Друг Човек"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("Това не е името от картона", "Друг Човек");
        assertThat(name()).isEqualTo(Cast.VOLUNTEER.name());

        var done = kalina.submit(
                page, "/protection/people/boyko-vaobrazhaemov/erasure", Map.of("name", "бойко въображаемов"));
        assertThat(done.status()).isEqualTo(303);
        assertThat(kalina.get(done.location()).body())
                .contains("Удостоверение за заличаване", "Завършено", "Номер на картона, без име")
                .doesNotContain("Бойко");
        assertThat(kalina.get("/people/boyko-vaobrazhaemov").status()).isEqualTo(404);
        assertThat(kalina.get("/people").body()).doesNotContain("Заличено лице");
        assertThat(kalina.get("/protection").body()).contains(done.location());
    }

    /** Asked for while nothing stood in the way; carried out when something does. */
    @Test
    @Tries("P13")
    void takesNoWordThatTellsOfOthers() {
        var actors = application.getBean(Actors.class);
        stage.asDirector(() -> {
            actors.addContact(boyko, Kind.PHONE, "2026-11", "", false);
            actors.addContact(boyko, Kind.PHONE, "0899 777 123", "", false);
            actors.addContact(boyko, Kind.PHONE, "0899 777 124", "", false);
            actors.addContact(boyko, Kind.EMAIL, "office@example.org", "", false);
            actors.addContact(boyko, Kind.EMAIL, Cast.COORDINATOR.email(), "", false);
            var other = actors.create(new ActorDraft(ActorKind.GROUP, "Отряд „Перца“", "", null));
            actors.addContact(other, Kind.PHONE, "+359 89 977 7124", "", false);
            actors.addContact(other, Kind.EMAIL, "Office@example.org", "", false);
            return other;
        });

        assertThat(traces.of(UUID.randomUUID(), boyko).words())
                .containsExactlyInAnyOrder(
                        Cast.VOLUNTEER.name(), Cast.VOLUNTEER.email(), "0899 777 123", "+359 89 977 7123");
        assertThat(application.getBean(Addressees.class).of(boyko))
                .map(Addressee::address)
                .hasValue(Cast.VOLUNTEER.email());
        var page = new Visitor(port)
                .signIn(Cast.COORDINATOR.email(), Cast.PASSWORD)
                .get("/protection/people/boyko-vaobrazhaemov/erasure");
        assertThat(page.body()).contains("Търси се по", "+359 89 977 7123").doesNotContain("2026-11");
    }

    @Test
    void tellsThemInTheLanguageTheySignedInWithLast() {
        sql.sql("update identity.account set language = 'EN' where person = :id")
                .param("id", boyko)
                .update();

        orders.of(boyko, true);

        assertThat(letters())
                .singleElement()
                .asString()
                .contains(
                        "boyko@example.org", "Your data in", "What stays, without your name", "The number of the card")
                .doesNotContain("Здравейте");
    }

    @Test
    void tellsWhoeverNeverSignedInInBothLanguages() {
        var nobody = stage.asDirector(() -> {
            var person = application.getBean(Actors.class).create(ActorDraft.person("Никой Невлизащ"));
            application.getBean(Actors.class).addContact(person, Kind.EMAIL, "nikoy@example.org", "", false);
            return person;
        });

        orders.of(nobody, true);

        assertThat(letters())
                .singleElement()
                .asString()
                .contains("nikoy@example.org", "са заличени / Your data", "Здравейте", "Hello");
    }

    @Test
    void whoeverCarriesItOutTheLogSaysWhoOrderedIt() {
        var kalina = stage.viewer(sql.sql("select id from actors.actor where name = :name")
                .param("name", Cast.COORDINATOR.name())
                .query(UUID.class)
                .single());
        Acting.as(kalina, () -> erasures.order(boyko, kalina.account(), false));
        Acting.as(kalina, () -> erasures.order(boyko, kalina.account(), false));

        UnfinishedErasures.finish(erasures, orders);

        assertThat(sql.sql(
                                "select actor_name || ' ' || action from audit.entry where action like 'protection.%' order by id")
                        .query(String.class)
                        .list())
                .containsExactly(Cast.COORDINATOR.name() + " protection.act.ordered", "Мегдан protection.act.erased");
    }

    private List<String> letters() {
        return sql.sql("select recipient || ' ' || subject || ' ' || body from mail.letter where recipient like '%oy%'")
                .query((row, i) -> row.getString(1))
                .list();
    }

    @Test
    void anOpenSessionOfTheirsIsNobodysAtOnce() {
        var himself = new Visitor(port).signIn(Cast.VOLUNTEER.email(), Cast.PASSWORD);
        assertThat(himself.get("/account/known").status()).isEqualTo(200);
        var order = erasures.order(boyko, null, false);
        Acting.as(Viewer.program("Проба"), () -> erase.finish(order));
        assertThat(himself.get("/account/known").status()).isEqualTo(303);
    }
}
