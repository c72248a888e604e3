package org.megdan.desk.protection.erasures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.ContactPoint.Kind;
import org.megdan.core.actors.TieDraft;
import org.megdan.core.actors.Ties;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.database.revocations.Revocations;
import org.megdan.platform.identity.AccountPolicy;
import org.megdan.platform.identity.Accounts;
import org.megdan.platform.mail.Mailer;
import org.megdan.platform.privacy.ErasedPerson;
import org.megdan.platform.privacy.Erasing;
import org.megdan.platform.privacy.Fate;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.Refusal;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Tries;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PagesTest
@Tries("I4")
class EraseNowTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    Erasures erasures;

    @Autowired
    EraseNow erase;

    @Autowired
    OrderErasure orders;

    @Autowired
    Traces traces;

    @Autowired
    List<Erasing> modules;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    @LocalServerPort
    int port;

    private Stage stage;
    private UUID boyko;

    @BeforeEach
    void enter() {
        stage = new Stage(application);
        stage.enter(Cast.COORDINATOR, "COORDINATOR");
        boyko = stage.enter(Cast.VOLUNTEER, "VOLUNTEER");
    }

    /** The server dies at each step in turn: all is as it was, and the order goes on by itself. */
    @Test
    void killedHalfWayItIsFinishedOnce() {
        var order = erasures.order(boyko, null, false);
        for (int step = 0; step <= modules.size(); step++) {
            var killed = new ArrayList<>(modules);
            killed.add(step, new Killed());
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
    void whoeverHoldsRightsIsNotErasedBeforeTheyAreHandedOver() {
        var ognyan = stage.enter(Cast.CHAIR, "CHAIR");
        var kalina = new Visitor(port).signIn(Cast.COORDINATOR.email(), Cast.PASSWORD);

        var page = kalina.get("/protection/people/ognyan-izmislov/erasure");
        assertThat(page.body()).contains("Още е „председател“ в мрежата").contains("/team/ognyan-izmislov");
        var path = "/protection/people/ognyan-izmislov/erasure";
        assertThat(page.page().select("form[action='" + path + "']")).isEmpty();
        var token = kalina.get("/protection/people/boyko-vaobrazhaemov/erasure")
                .page()
                .select("form[action$=/erasure] input[type=hidden]");
        var fields = new java.util.HashMap<>(Map.of("name", Cast.CHAIR.name()));
        token.forEach(field -> fields.put(field.attr("name"), field.attr("value")));
        var tried = kalina.post(path, fields);
        assertThat(tried.status()).isEqualTo(422);
        assertThat(sql.sql("select kind from actors.actor where id = :id")
                        .param("id", ognyan)
                        .query(String.class)
                        .single())
                .isEqualTo("PERSON");
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
        assertThat(kalina.get("/team/boyko-vaobrazhaemov").status()).isEqualTo(404);
        assertThat(kalina.get("/team").body()).doesNotContain("Заличено лице");
        assertThat(kalina.get("/protection").body()).contains(done.location());
    }

    /** Asked for while nothing stood in the way; carried out when something does. */
    @Test
    void whatCannotBeDoneAnyMoreIsWithdrawnAndNotTriedForEver() {
        var order = erasures.order(boyko, null, false);
        var ties = application.getBean(Ties.class);
        stage.asDirector(() -> ties.begin(TieDraft.of(boyko, stage.network(), "STAFF", ties.today())));

        UnfinishedErasures.finish(erasures, orders);

        assertThat(name()).isEqualTo(Cast.VOLUNTEER.name());
        assertThat(erasures.unfinished()).isEmpty();
        assertThat(acts("protection.act.erased")).isZero();
        var kalina = new Visitor(port).signIn(Cast.COORDINATOR.email(), Cast.PASSWORD);
        assertThat(kalina.get("/protection/erasures/" + order.number()).body())
                .contains("е отменено. Нищо не е променено", "Всички данни са както бяха");
        assertThat(erasures.order(boyko, null, false).number()).isGreaterThan(order.number());
    }

    /** Hindrances aside: no module hinders here. */
    @Test
    void theLastWhoGrantsIsNotErased() {
        var kalina = sql.sql("select id from actors.actor where name = :name")
                .param("name", Cast.COORDINATOR.name())
                .query(UUID.class)
                .single();
        var order = erasures.order(kalina, null, false);
        var unhindered = with(List.of(new EndsTies()));
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> unhindered.finish(order)))
                .isInstanceOf(Refusal.class);
        assertThat(sql.sql("select count(*) from actors.tie where from_actor = :id")
                        .param("id", kalina)
                        .query(Long.class)
                        .single())
                .isOne();
        orders.carryOut(order);
        assertThat(erasures.unfinished()).isEmpty();
    }

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
            var other =
                    actors.create(new org.megdan.core.actors.ActorDraft(ActorKind.GROUP, "Отряд „Перца“", "", null));
            actors.addContact(other, Kind.PHONE, "+359 89 977 7124", "", false);
            actors.addContact(other, Kind.EMAIL, "Office@example.org", "", false);
            return other;
        });

        assertThat(traces.of(UUID.randomUUID(), boyko).words())
                .containsExactlyInAnyOrder(
                        Cast.VOLUNTEER.name(), Cast.VOLUNTEER.email(), "0899 777 123", "+359 89 977 7123");
        assertThat(traces.address(boyko)).hasValue(Cast.VOLUNTEER.email());
        var page = new Visitor(port)
                .signIn(Cast.COORDINATOR.email(), Cast.PASSWORD)
                .get("/protection/people/boyko-vaobrazhaemov/erasure");
        assertThat(page.body()).contains("Търси се по", "+359 89 977 7123").doesNotContain("2026-11");
    }

    @Test
    void anOpenSessionOfTheirsIsNobodysAtOnce() {
        var himself = new Visitor(port).signIn(Cast.VOLUNTEER.email(), Cast.PASSWORD);
        assertThat(himself.get("/account/known").status()).isEqualTo(200);
        var order = erasures.order(boyko, null, false);
        Acting.as(Viewer.program("Проба"), () -> erase.finish(order));
        assertThat(himself.get("/account/known").status()).isEqualTo(303);
    }

    private EraseNow with(List<Erasing> some) {
        return new EraseNow(
                erasures,
                new Traces(some, application.getBean(Accounts.class), application.getBean(Actors.class)),
                application.getBean(Audit.class),
                application.getBean(Revocations.class),
                application.getBean(Mailer.class),
                application.getBean(AccountPolicy.class),
                application.getBean(Layouts.class));
    }

    private String name() {
        return sql.sql("select name from actors.actor where id = :id")
                .param("id", boyko)
                .query(String.class)
                .single();
    }

    private long acts(String action) {
        return sql.sql("select count(*) from audit.entry where action = :action")
                .param("action", action)
                .query(Long.class)
                .single();
    }

    private final class EndsTies implements Erasing {

        @Override
        public Set<String> covers() {
            return Set.of();
        }

        @Override
        public List<Fate> fates(ErasedPerson person, Layout layout) {
            return List.of();
        }

        @Override
        public void erase(ErasedPerson person) {
            sql.sql("delete from actors.tie where from_actor = :person")
                    .param("person", person.person())
                    .update();
        }
    }

    /** Its connection is gone in the middle, as when the process dies. */
    private final class Killed implements Erasing {

        @Override
        public Set<String> covers() {
            return Set.of();
        }

        @Override
        public List<Fate> fates(ErasedPerson person, Layout layout) {
            return List.of();
        }

        @Override
        public void erase(ErasedPerson person) {
            sql.sql("select pg_terminate_backend(pg_backend_pid())").query().singleRow();
        }
    }
}
