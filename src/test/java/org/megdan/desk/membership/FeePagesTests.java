package org.megdan.desk.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.megdan.desk.membership.Members.SLUG;
import static org.megdan.desk.membership.Members.done;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@PagesTest
class FeePagesTests {

    @Autowired
    ApplicationContext application;

    @LocalServerPort
    int port;

    private Members members;

    @BeforeEach
    void enter() {
        members = new Members(application, port);
    }

    @Test
    void feesOfAYearAreEnteredPaidUndoneAndTakenAlong() {
        members.memberSince(members.readingRoom, 100);
        var fees = "/members/fees";
        var typed = Map.of("forYear", "2026", "amount", "25,50 €", "due", "2026-03-31");
        assertThat(members.coordinator
                        .submit(fees, fees, Map.of("amount", "много"))
                        .page()
                        .text())
                .contains("Напишете сумата в евро с цифри");
        done(members.coordinator.submit(fees, fees, typed));
        done(members.coordinator.submit(fees, fees, typed));
        assertThat(members.count("fee")).isEqualTo(1);
        var list = members.coordinator.get(fees + "?year=2026&show=unpaid").page();
        assertThat(list.select("#fees").text()).contains(Cast.READING_ROOM, "закъснява");

        var fee = list.select("#fees a").attr("href");
        done(members.coordinator.submit(fee, fee + "/payment", Map.of("paidOn", "2026-11-02", "documentNo", "=12")));
        assertThat(members.coordinator
                        .get(fees + "?year=2026&show=unpaid")
                        .page()
                        .select("#fees td"))
                .isEmpty();
        assertThat(members.coordinator.get(fees + "/export/csv?year=2026").body())
                .contains("25.50", "2026-11-02", "'=12");
        assertThat(members.delegate
                        .get("/members/register/" + SLUG)
                        .page()
                        .select("#fees")
                        .text())
                .contains("2 ноември 2026");
        done(members.coordinator.submit(fee, fee + "/payment/undoing", Map.of()));
        assertThat(members.coordinator
                        .get("/members/register?show=unpaid")
                        .page()
                        .text())
                .contains(Cast.READING_ROOM);
        done(members.coordinator.submit(fee, fee + "/undoing", Map.of()));
        assertThat(members.coordinator.get(fee).status()).isEqualTo(404);
    }

    @Test
    void twoWhoMarkAFeeAsPaidAtOnceDoNotOverwriteEachOther() {
        members.memberSince(members.readingRoom, 100);
        var fees = "/members/fees";
        done(members.coordinator.submit(fees, fees, Map.of("forYear", "2026", "amount", "10", "due", "31.03.2026")));
        var fee = members.coordinator
                .get(fees + "?year=2026")
                .page()
                .select("#fees a")
                .attr("href");
        var seen = members.coordinator.get(fee);
        done(members.coordinator.submit(seen, fee + "/payment", Map.of("paidOn", "2.11.2026", "documentNo", "12")));

        var late =
                members.coordinator.submit(seen, fee + "/payment", Map.of("paidOn", "3.11.2026", "documentNo", "13"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().text()).contains("Междувременно друг е променил тази вноска");
        assertThat(members.coordinator.get(fee).page().text()).contains("2 ноември 2026", "12");
    }

    @Test
    void theFeesOfManyComeFiftyAtATimeUnderTheSumOfAll() {
        for (int i = 0; i < 51; i++) {
            members.memberSince(members.stage.organisation("Клуб %02d".formatted(i)), 100);
        }
        var fees = "/members/fees";
        done(members.coordinator.submit(fees, fees, Map.of("forYear", "2026", "amount", "10", "due", "2026-03-31")));

        var first = members.coordinator.get(fees + "?year=2026&show=unpaid").page();
        assertThat(first.select("#fees tbody tr")).hasSize(50);
        assertThat(first.select("#fees caption").text()).isEqualTo("51 вноски");
        assertThat(first.select(".figures").text()).contains("510");
        var further = members.coordinator
                .get(first.select("a[rel=next]").attr("href"))
                .page();
        assertThat(further.select("#fees tbody th").eachText()).containsExactly("Клуб 50");
        assertThat(further.select("a[rel=prev]").attr("href")).isEqualTo(fees + "?year=2026&show=unpaid");
    }
}
