package org.megdan.desk.membership.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.desk.membership.Mark;
import org.megdan.desk.membership.Standings;
import org.megdan.desk.membership.Village;
import org.megdan.platform.mail.LetterRow;
import org.megdan.platform.mail.Mailer;
import org.megdan.testing.Cast;
import org.megdan.testing.Covers;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Tries;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A service from the catalogue to the ledger. */
@PagesTest
class ServicePagesTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    Mailer mailer;

    @Autowired
    Services services;

    @Autowired
    Ledger ledger;

    @Autowired
    Standings standings;

    @LocalServerPort
    int port;

    private Stage stage;
    private Village village;
    private Visitor office;
    private Visitor delegate;
    private UUID member = new UUID(0, 0);

    @BeforeEach
    void enter() {
        stage = new Stage(application);
        village = new Village(application, stage);
        stage.enter(Cast.COORDINATOR, "COORDINATOR");
        member = village.member(Cast.READING_ROOM, -100, null);
        village.tie(stage.enter(Cast.DELEGATE), member, "DELEGATE", -1, null);
        office = new Visitor(port).signIn(Cast.COORDINATOR.email(), Cast.PASSWORD);
        delegate = new Visitor(port).signIn(Cast.DELEGATE.email(), Cast.PASSWORD);
    }

    @Test
    @Covers("000/4.1.3")
    void goesFromTheCatalogueToTheLedgerAndTellsWhoeverAsked() {
        var service = offered("Счетоводен съвет", "HOURS");
        assertThat(new Visitor(port).get("/members/services").body()).contains("Счетоводен съвет");

        var asked = delegate.submit(
                service + "/request", service + "/request", Map.of("purpose", "Дарение на книги", "wishedFor", ""));
        assertThat(asked.status()).isEqualTo(303);
        var request = asked.location();
        assertThat(office.get("/my").body()).contains("Счетоводен съвет", "заявка на " + Cast.READING_ROOM);

        office.submit(request, request + "/answer", Map.of("accepted", "true", "words", "Във вторник"));
        assertThat(delegate.get(request).body()).contains("приета", "Във вторник");
        var day = village.today().toString();
        office.submit(request, request + "/use", Map.of("doneOn", day, "quantity", "1,5", "note", ""));

        assertThat(delegate.get(request).body()).contains("изпълнена", "1,5");
        assertThat(ledger.of(village.today().getYear())).singleElement().satisfies(row -> {
            assertThat(row.memberName()).isEqualTo(Cast.READING_ROOM);
            assertThat(row.quantity()).isEqualByComparingTo(new BigDecimal("1.5"));
        });
        assertThat(office.get("/members/services/use").body()).contains(Cast.READING_ROOM, "1,5 часа");
        assertThat(office.get("/members/services/use/" + village.today().getYear() + ".csv")
                        .body())
                .contains("Счетоводен съвет");
        assertThat(mailer.to(Cast.DELEGATE.email(), 10))
                .extracting(LetterRow::subject)
                .containsExactlyInAnyOrder(
                        "Получена заявка: Счетоводен съвет",
                        "Приета заявка: Счетоводен съвет",
                        "Изпълнена заявка: Счетоводен съвет");
        assertThat(delegate.get("/account/known").body()).contains("Дарение на книги");
    }

    @Test
    void aRefusalNeedsItsReasonAndKeepsWhatWasChosen() {
        var service = offered("Зала", "TIMES");
        var request = asked(service);

        var silent = office.submit(request, request + "/answer", Map.of("accepted", "false", "words", " "));

        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.page().text()).contains("Напишете защо заявката не може да бъде изпълнена");
        assertThat(silent.page().select("input[name=accepted][value=false]").hasAttr("checked"))
                .isTrue();
        assertThat(office.submit(request, request + "/answer", Map.of("accepted", "false", "words", "Заета е"))
                        .status())
                .isEqualTo(303);
        assertThat(delegate.get(request).body()).contains("отказана", "Заета е");
    }

    @Test
    void eachStepIsTakenOnceAndInItsOrder() {
        var request = asked(offered("Зала", "TIMES"));
        var form = office.get(request);
        office.submit(form, request + "/answer", Map.of("accepted", "true", "words", ""));

        var again = office.submit(form, request + "/answer", Map.of("accepted", "false", "words", "Не"));

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().text()).contains("Междувременно заявката се промени");
        for (var wrong : List.of(
                Map.of("doneOn", "вчера", "quantity", "1", "note", "бележка"),
                Map.of("doneOn", village.today().toString(), "quantity", "-1", "note", "бележка"),
                Map.of("doneOn", village.today().plusDays(1).toString(), "quantity", "1", "note", "бележка"))) {
            var answer = office.submit(request, request + "/use", wrong);
            assertThat(answer.status()).as(wrong.toString()).isEqualTo(422);
            assertThat(answer.page().select("input[name=note]").val()).isEqualTo("бележка");
        }
        assertThat(ledger.of(village.today().getYear())).isEmpty();
    }

    @Test
    @Tries("A2")
    void nobodyElseFindsARequestOrAsksForAMember() {
        var service = offered("Зала", "TIMES");
        var request = asked(service);
        stage.enter(Cast.CITIZEN);
        var other = village.organisation(Cast.YOUTH_CLUB, "Попово");
        village.tie(other, "MEMBER", -5, null);
        village.tie(stage.enter(Cast.VOLUNTEER), other, "DELEGATE", -1, null);

        for (var stranger : List.of(Cast.CITIZEN, Cast.VOLUNTEER)) {
            var visitor = new Visitor(port).signIn(stranger.email(), Cast.PASSWORD);
            assertThat(visitor.get(request).status()).isEqualTo(404);
            assertThat(visitor.get("/members/services/requests").body()).doesNotContain(Cast.READING_ROOM);
        }
        assertThat(new Visitor(port)
                        .signIn(Cast.CITIZEN.email(), Cast.PASSWORD)
                        .get(service + "/request")
                        .status())
                .isEqualTo(404);
        var forged = new Visitor(port)
                .signIn(Cast.VOLUNTEER.email(), Cast.PASSWORD)
                .submit(
                        service + "/request",
                        service + "/request",
                        Map.of("member", member.toString(), "purpose", "Чуждо"));
        assertThat(forged.status()).isEqualTo(404);
    }

    @Test
    void aSuspendedMemberAsksForNothing() {
        var service = offered("Зала", "TIMES");
        var request = asked(service);
        village.suspend(standings.of(member, Mark.MEMBER).orElseThrow().tie(), null);

        assertThat(delegate.get(service + "/request").status()).isEqualTo(404);
        assertThat(delegate.get(request).status()).isEqualTo(200);
    }

    @Test
    void aMemberTakesItsRequestBack() {
        var request = asked(offered("Зала", "TIMES"));

        assertThat(delegate.submit(request, request + "/withdrawal", Map.of()).status())
                .isEqualTo(303);

        assertThat(delegate.get(request).body()).contains("оттеглена");
        assertThat(office.get("/my").body()).doesNotContain("заявка на");
    }

    @Test
    void aServiceThatClosesIsNeitherOfferedNorAskedFor() {
        var service = offered("Зала", "TIMES");
        var form = delegate.get(service + "/request");
        var edit = service + "/edit";
        office.submit(edit, edit, Map.of("name", "Зала за двайсет", "unit", "TIMES"));

        assertThat(services.all()).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("Зала за двайсет");
            assertThat(one.isOpen()).isFalse();
        });
        assertThat(new Visitor(port).get("/members/services").body()).doesNotContain("Зала");
        var late = delegate.submit(form, service + "/request", Map.of("purpose", "Събрание"));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.page().select("textarea[name=purpose]").text()).isEqualTo("Събрание");
    }

    @Test
    void twoWhoEditAtOnceDoNotOverwriteEachOther() {
        var service = offered("Зала", "TIMES");
        var edit = service + "/edit";
        var early = office.get(edit);
        office.submit(edit, edit, Map.of("name", "Зала за двайсет", "open", "true"));

        var late = office.submit(early, edit, Map.of("name", "Зала за трийсет"));

        assertThat(late.status()).isEqualTo(422);
        assertThat(late.page().select("input[name=name]").val()).isEqualTo("Зала за трийсет");
        assertThat(services.all().getFirst().name()).isEqualTo("Зала за двайсет");
        var twice = office.submit(
                "/members/services/new", "/members/services/new", Map.of("name", "Зала за двайсет", "unit", "TIMES"));
        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.page().text()).contains("Вече има услуга");
    }

    private String offered(String name, String unit) {
        var answer = office.submit(
                "/members/services/new", "/members/services/new", Map.of("name", name, "unit", unit, "open", "true"));
        assertThat(answer.status()).isEqualTo(303);
        return services.all().getFirst().path();
    }

    private String asked(String service) {
        var answer = delegate.submit(service + "/request", service + "/request", Map.of("purpose", "За събранието"));
        assertThat(answer.status()).isEqualTo(303);
        return answer.location();
    }
}
