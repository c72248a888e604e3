package org.megdan.desk.protection.erasures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.megdan.core.actors.TieDraft;
import org.megdan.core.actors.Ties;
import org.megdan.platform.web.Refusal;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Tries;
import org.megdan.testing.Visitor;

/** Who is not erased, and why. */
@PagesTest
@Tries("I4")
class RefusedErasureTests extends ErasureStage {

    @Test
    void whoeverHoldsRightsIsNotErasedBeforeTheyAreHandedOver() {
        var ognyan = stage.enter(Cast.CHAIR, "CHAIR");
        var kalina = new Visitor(port).signIn(Cast.COORDINATOR.email(), Cast.PASSWORD);

        var page = kalina.get("/protection/people/ognyan-izmislov/erasure");
        assertThat(page.body()).contains("Още е „председател“ в мрежата").contains("/people/ognyan-izmislov");
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
        var unhindered = with(List.of(endsTies()));
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
}
