package org.megdan.core.actors.consents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.ContactPoint;
import org.megdan.core.actors.Newcomer;
import org.megdan.core.actors.Newcomers;
import org.megdan.core.actors.Ties;
import org.megdan.platform.audit.History;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Refusal;
import org.megdan.testing.Cast;
import org.megdan.testing.ModuleTest;
import org.megdan.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class ConsentsTests {

    private static final String ADDRESS = "boyko@example.org";

    @Autowired
    ApplicationContext application;

    @Autowired
    Consents consents;

    @Autowired
    Actors actors;

    @Autowired
    Newcomers newcomers;

    @Autowired
    Ties ties;

    @Autowired
    History history;

    @Autowired
    JdbcClient sql;

    private UUID person = new UUID(0, 0);

    @BeforeEach
    void enter() {
        new Stage(application);
        person = actors.create(ActorDraft.person(Cast.VOLUNTEER.name()));
        actors.addContact(person, ContactPoint.Kind.EMAIL, ADDRESS, "", false);
    }

    @Test
    void nobodyAgreesBeforeTheyAreAsked() {
        assertThat(consents.of(person)).hasSize(7).allMatch(standing -> standing.last() == null);
        assertThat(mayBeAsked()).isFalse();
    }

    @Test
    void theLastWordCountsAtOnce() {
        give(Way.PAPER, 30);
        assertThat(mayBeAsked()).isTrue();
        assertThat(consents.counts()).containsEntry("NEWS", 1);

        consents.withdraw(person, "NEWS", Way.PHONE, "обади се");
        assertThat(mayBeAsked()).isFalse();

        give(Way.ACCOUNT, 0);
        assertThat(mayBeAsked()).isTrue();
        assertThat(consents.history(person, 10))
                .extracting(Said::answer)
                .containsExactly(Answer.GIVEN, Answer.WITHDRAWN, Answer.GIVEN);
        assertThat(history.of("actor", person, null).entries())
                .extracting(entry -> entry.action())
                .startsWith("actors.act.consent-given", "actors.act.consent-withdrawn", "actors.act.consent-given");
    }

    @Test
    void anOlderPaperDoesNotUndoAWithdrawal() {
        give(Way.PAPER, 30);
        consents.withdraw(person, "NEWS", Way.LETTER, "");

        assertThatThrownBy(() -> give(Way.PAPER, 1))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).endsWith("refused.older"));
        assertThat(mayBeAsked()).isFalse();
    }

    @Test
    void agreementOfTomorrowIsRefused() {
        assertThatThrownBy(() -> give(Way.PAPER, -1)).isInstanceOf(Refusal.class);
        assertThat(mayBeAsked()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"FORM", "PHONE", "LETTER"})
    void nobodySpeaksForWhoeverObjected(Way way) {
        consents.object(person, "NEWS", Way.PHONE, "");

        assertThatThrownBy(() -> give(way, 0))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).endsWith("refused.objected"));

        give(Way.ACCOUNT, 0);
        assertThat(mayBeAsked()).isTrue();
    }

    @Test
    void anObjectionHoldsForARecordThatAListMakesAnew() {
        consents.objectToAll(person, Way.PHONE, "");

        newcomers.bring(
                UUID.randomUUID(),
                List.of(
                        newcomer(1, "Бойко Въображаемов", "BOYKO@example.org"),
                        newcomer(2, "Друг Човек", "drug@example.org")));

        var again = person("boyko-vaobrazhaemov-2");
        assertThat(consents.of(again)).allMatch(Standing::isObjected);
        assertThat(consents.of(again).getFirst().last())
                .extracting(said -> said == null ? null : said.way())
                .isEqualTo(Way.ADDRESS);
        assertThat(consents.of(person("drug-chovek"))).allMatch(standing -> standing.last() == null);
    }

    @Test
    void whoAgreesAgainIsNotHeldBackByTheirOldObjection() {
        consents.object(person, "NEWS", Way.PHONE, "");
        give(Way.ACCOUNT, 0);

        newcomers.bring(UUID.randomUUID(), List.of(newcomer(1, "Бойко Въображаемов", ADDRESS)));

        assertThat(consents.of(person("boyko-vaobrazhaemov-2"))).allMatch(standing -> standing.last() == null);
    }

    @Test
    void wordsThatPeopleAgreeToAreNeverChanged() {
        give(Way.ACCOUNT, 0);
        consents.reword("NEWS", "Нови думи", "New words");
        consents.reword("NEWS", "Нови думи", "New words");

        var standing = consents.of(person).getFirst();
        assertThat(consents.wordings("NEWS")).extracting(Wording::number).containsExactly(2, 1);
        assertThat(standing.isGiven()).isTrue();
        assertThat(standing.isToOlderWords()).isTrue();
        assertThatThrownBy(() ->
                        sql.sql("update actors.wording set text_bg = 'Други'").update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> sql.sql("delete from actors.wording").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void organisationsAgreeToNothing() {
        var club = actors.create(ActorDraft.organisation(Cast.YOUTH_CLUB));
        var words = consents.purposes().getFirst().wording().id();

        assertThatThrownBy(() -> consents.give(new Giving(club, "NEWS", words, Way.PAPER, null, "")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> consents.give(new Giving(person, "CALLS", words, Way.PAPER, null, "")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> consents.object(person, "NOTHING", Way.PHONE, ""))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void twoRecordsThatBecomeOneKeepTheLastWord() {
        give(Way.PAPER, 30);
        var other = actors.create(ActorDraft.person("Б. Въображаемов"));
        consents.withdraw(person, "NEWS", Way.PHONE, "");
        var words = consents.purposes().getFirst().wording().id();
        consents.give(new Giving(other, "NEWS", words, Way.PAPER, ties.today().minusDays(3), ""));

        sql.sql("update actors.consent set person = :one where person = :other")
                .param("one", person)
                .param("other", other)
                .update();

        assertThat(mayBeAsked()).isFalse();
        assertThat(consents.history(person, 10).stream().filter(Said::isLast)).hasSize(1);
    }

    private void give(Way way, int daysAgo) {
        var words = consents.purposes().getFirst().wording().id();
        var day = daysAgo == 0 ? null : ties.today().minusDays(daysAgo);
        consents.give(new Giving(person, "NEWS", words, way, day, ""));
    }

    private boolean mayBeAsked() {
        return consents.mayBeAskedFor("NEWS", List.of(person, UUID.randomUUID()))
                .contains(person);
    }

    private UUID person(String slug) {
        return actors.find(slug).orElseThrow().id();
    }

    private static Newcomer newcomer(int line, String name, String email) {
        return new Newcomer(
                line, null, ActorDraft.person(name), List.of(new Newcomer.Reach(ContactPoint.Kind.EMAIL, email)), null);
    }
}
