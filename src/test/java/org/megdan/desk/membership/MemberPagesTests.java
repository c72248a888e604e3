package org.megdan.desk.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.megdan.desk.membership.Members.SLUG;
import static org.megdan.desk.membership.Members.decision;
import static org.megdan.desk.membership.Members.done;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.desk.membership.Standing.State;
import org.megdan.platform.web.Language;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@PagesTest
class MemberPagesTests {

    private static final String PAGE = "/members/register/" + SLUG;

    @Autowired
    ApplicationContext application;

    @Autowired
    Standings standings;

    @LocalServerPort
    int port;

    private Members members;

    @BeforeEach
    void enter() {
        members = new Members(application, port);
    }

    @Test
    void aMemberConfirmsOnceAYearAndTheLateOnesAreListed() {
        members.memberSince(members.readingRoom, 400);
        assertThat(members.coordinator.get("/members/register?show=late").page().text())
                .contains(Cast.READING_ROOM);
        assertThat(members.delegate.get("/my").page().text()).contains("Годишно потвърждение на данните");
        assertThat(members.coordinator.get("/my").page().text()).contains("1 член закъснява");

        done(members.delegate.submit(PAGE, PAGE + "/renewal", Map.of("changes", "Нов телефон")));

        assertThat(members.coordinator.get("/members/register?show=late").page().text())
                .doesNotContain(Cast.READING_ROOM);
        assertThat(members.letters(Cast.COORDINATOR)).anyMatch(subject -> subject.startsWith("Годишно потвърждение"));
        var shown = members.coordinator.get(PAGE);
        assertThat(shown.page().text()).contains("Промени за записване", "Нов телефон");
        var carried = shown.page().select("form[action$=/carried]").attr("action");
        done(members.coordinator.submit(shown, carried, Map.of()));
        assertThat(members.coordinator.get(PAGE).page().text()).doesNotContain("Промени за записване");
        assertThat(members.delegate.get(PAGE).page().select("form[action$=/renewal]"))
                .isEmpty();
    }

    @Test
    void nobodyIsLateForAYearBeforeTheyWereWrittenDown() {
        members.sql()
                .sql("""
                insert into actors.tie (from_actor, to_actor, kind, since, last_checked)
                values (:from, :network, 'MEMBER', actors.today() - 4000, actors.today())
                """)
                .param("from", members.readingRoom)
                .param("network", members.stage.network())
                .update();

        assertThat(members.coordinator.get("/members/register?show=late").page().text())
                .doesNotContain(Cast.READING_ROOM);
    }

    @Test
    void aSuspensionHoldsTheTieAndIsUndone() {
        members.memberSince(members.readingRoom, 100);
        var form = PAGE + "/suspension";
        assertThat(members.coordinator
                        .submit(form, form, tied(form, Map.of("last", "2020-01-01")))
                        .page()
                        .text())
                .contains("Краят не може да е преди началото", "Напишете причината");
        done(members.coordinator.submit(form, form, tied(form, Map.of("reason", "Не отговаря на писма"))));

        assertThat(standings.of(members.readingRoom, Mark.MEMBER).orElseThrow())
                .matches(Standing::holds)
                .matches(standing -> standing.state() == State.SUSPENDED);
        assertThat(members.delegate.get(PAGE).page().text()).contains("спряно", "Не отговаря на писма");
        assertThat(members.letters(Cast.DELEGATE)).anyMatch(subject -> subject.endsWith("е спряно"));
        var again = members.coordinator.submit(form, form, tied(form, Map.of("reason", "Пак")));
        assertThat(again.page().select(".errors").text()).contains("вече е спряно");

        var shown = members.coordinator.get(PAGE);
        done(members.coordinator.submit(
                shown, shown.page().select("form[action$=/undoing]").attr("action"), Map.of()));
        assertThat(standings.of(members.readingRoom, Mark.MEMBER).orElseThrow().state())
                .isEqualTo(State.HOLDS);
        assertThat(members.coordinator.get(PAGE).page().text()).contains("Спиране, записано по грешка");
    }

    @Test
    void leavingEndsTheTieAndExclusionNeedsADecision() {
        members.memberSince(members.readingRoom, 100);
        var form = PAGE + "/departure";
        var refused = members.coordinator.submit(
                form, form, tied(form, Map.of("kind", "EXCLUDED", "day", "32.13.2026", "reason", "Нарушен кодекс")));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".errors").text())
                .contains("Тази дата не може да е вярна", "Напишете кой е решил", "Изберете деня на решението");
        assertThat(refused.page().select("input[name=day]").val()).isEqualTo("32.13.2026");
        assertThat(standings.of(members.readingRoom, Mark.MEMBER).orElseThrow().holds())
                .isTrue();

        var typed = decision(tied(form, Map.of("kind", "EXCLUDED", "reason", "Нарушен кодекс")));
        done(members.coordinator.submit(form, form, typed));
        assertThat(standings.of(members.readingRoom, Mark.MEMBER).orElseThrow().holds())
                .isFalse();
        assertThat(members.coordinator
                        .get("/members/register?show=former")
                        .page()
                        .text())
                .contains(Cast.READING_ROOM);
        assertThat(members.coordinator.get(form).status()).isEqualTo(404);
    }

    @Test
    void staffRecordsThatOneLeftButExcludesNobody() {
        members.memberSince(members.readingRoom, 100);
        members.stage.enter(Cast.CHAIR, "STAFF");
        var staff = members.visitor(Cast.CHAIR);
        var form = PAGE + "/departure";
        assertThat(staff.get(form).page().select("input[value=EXCLUDED]")).isEmpty();
        var typed = decision(tied(form, Map.of("kind", "EXCLUDED", "reason", "Нарушен кодекс")));
        assertThat(staff.submit(form, form, typed).status()).isEqualTo(404);
        assertThat(standings.of(members.readingRoom, Mark.MEMBER).orElseThrow().holds())
                .isTrue();
        done(staff.submit(form, form, tied(form, Map.of("kind", "LEFT", "reason", "Закриват се"))));
        assertThat(members.coordinator.get(PAGE).page().text()).contains("Напусна по свое желание", "Закриват се");
    }

    @Test
    void leavingIsRecordedForAYearAheadAtMost() {
        members.memberSince(members.readingRoom, 100);
        var form = PAGE + "/departure";

        var refused = members.coordinator.submit(form, form, left("2199-12-31"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".errors").text()).contains("най-много за една година напред");
        assertThat(refused.page().select("input[name=day]").val()).isEqualTo("2199-12-31");
        assertThat(refused.page().select("textarea[name=reason]").val()).isEqualTo("Закриват се");
        assertThat(members.count("departure")).isZero();
    }

    @Test
    void leavingMakesNoTimeLonger() {
        var tie = members.memberSince(members.readingRoom, 100);
        members.sql()
                .sql("update actors.tie set until = actors.today() + 30 where id = :tie")
                .param("tie", tie)
                .update();
        var form = PAGE + "/departure";

        var refused = members.coordinator.submit(form, form, left(inDays(31)));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".errors").text()).contains("Тази връзка и без това приключва на");
        assertThat(members.count("departure")).isZero();
        done(members.coordinator.submit(form, form, left(inDays(30))));
    }

    @Test
    void anExclusionTakesThePlaceOfALeavingThatHasNotCome() {
        members.memberSince(members.readingRoom, 100);
        var form = PAGE + "/departure";
        done(members.coordinator.submit(form, form, left(inDays(200))));
        var lastDay = Language.BG.date(LocalDate.parse(inDays(199)));
        assertThat(members.coordinator.get(PAGE).page().text())
                .contains("Член: в сила, важи до " + lastDay.replace('\u00a0', ' '), "Напуска по свое желание");
        var again = members.coordinator.submit(form, form, left(inDays(10)));
        assertThat(again.page().select(".errors").text()).contains("вече е записан");

        done(members.coordinator.submit(
                form, form, decision(tied(form, Map.of("kind", "EXCLUDED", "reason", "Нарушен кодекс")))));

        assertThat(standings.of(members.readingRoom, Mark.MEMBER).orElseThrow().holds())
                .isFalse();
        assertThat(members.coordinator.get(PAGE).page().text())
                .contains("Изключена с решение", "Нарушен кодекс")
                .doesNotContain("Напусна по свое желание");
        assertThat(members.sql()
                        .sql("select before ->> 'reason' from audit.entry where action = 'membership.act.excluded'")
                        .query(String.class)
                        .single())
                .isEqualTo("Закриват се");
    }

    private Map<String, String> left(String day) {
        return tied(PAGE + "/departure", Map.of("kind", "LEFT", "day", day, "reason", "Закриват се"));
    }

    private String inDays(int days) {
        return members.sql()
                .sql("select (actors.today() + :days)::text")
                .param("days", days)
                .query(String.class)
                .single();
    }

    @Test
    void aPersonMayBeAMemberAndSignsNothingInPublic() {
        members.adoptCode("Етичен кодекс", "Работим открито.");
        members.memberSince(members.stage.enter(Cast.VOLUNTEER), 400);
        var page = "/members/register/boyko-vaobrazhaemov";

        assertThat(members.coordinator.get("/members/register").page().select("#register a[href=" + page + "]"))
                .hasSize(1);
        assertThat(members.coordinator.get(page).page().text())
                .contains("Годишно потвърждение")
                .doesNotContain("още не е подписан");
        assertThat(members.coordinator
                        .get("/members/register?show=unsigned")
                        .page()
                        .text())
                .contains("Няма такива организации");
        assertThat(members.delegate.get(page).status()).isEqualTo(404);
        assertThat(members.coordinator
                        .submit(
                                PAGE,
                                "/members/code/paper",
                                Map.of("organisation", "boyko-vaobrazhaemov", "paper", "лист"))
                        .status())
                .isEqualTo(404);
    }

    private Map<String, String> tied(String form, Map<String, String> typed) {
        var all = new HashMap<>(typed);
        all.put(
                "tie",
                members.coordinator.get(form).page().select("input[name=tie]").attr("value"));
        return all;
    }
}
