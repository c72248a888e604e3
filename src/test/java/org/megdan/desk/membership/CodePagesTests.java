package org.megdan.desk.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.megdan.desk.membership.Members.SLUG;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.platform.hashes.Sha256;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@PagesTest
class CodePagesTests {

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
    void asksMembersToSignAnewWhenTheCodeChanges() {
        members.memberSince(members.readingRoom, 100);
        members.adoptCode("Етичен кодекс", "1. Работим открито.\n\nУважаваме другите.");
        members.signCode(members.delegate, SLUG);
        members.adoptCode("Етичен кодекс", "Работим открито.\n\nУважаваме другите.\n\nКазваме кой ни дава пари.");

        assertThat(members.letters(Cast.DELEGATE))
                .filteredOn(subject -> subject.startsWith("Нов етичен кодекс"))
                .hasSize(2);
        assertThat(members.delegate.get("/my").page().text()).contains("Подписване на етичния кодекс");
        assertThat(members.coordinator
                        .get("/members/register?show=unsigned")
                        .page()
                        .text())
                .contains(Cast.READING_ROOM);
        assertThat(members.coordinator
                        .get("/members/code")
                        .page()
                        .select("#signatures")
                        .text())
                .contains("1 организация още не е подписала");

        var before = new Visitor(port).get("/members/code/1").page();
        assertThat(before.select("#signatures").text())
                .contains(Cast.READING_ROOM)
                .doesNotContain(Cast.DELEGATE.name());
        assertThat(before.select("#adoption code").text())
                .isEqualTo(
                        Sha256.hex(new Visitor(port).get("/members/code/1/text").body()));
        members.signCode(members.delegate, SLUG);
        assertThat(standings.of(members.readingRoom, Mark.MEMBER).orElseThrow().codeNumber())
                .isEqualTo(2);
    }

    @Test
    void signsOnlyTheTextThatWasRead() {
        members.adoptCode("Етичен кодекс", "Работим открито.");
        var read = members.delegate.get("/members/code/signing");
        members.adoptCode("Етичен кодекс", "Работим скрито.");

        var refused =
                members.delegate.submit(read, "/members/code/signing", Map.of("organisation", SLUG, "agreed", "true"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".errors").text()).contains("Нищо не е подписано");
        assertThat(members.count("signature")).isZero();
        assertThat(members.delegate
                        .submit("/members/code/signing", "/members/code/signing", Map.of("organisation", SLUG))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void anAdoptedCodeNeverChanges() {
        members.adoptCode("Етичен кодекс", "Работим открито.");

        assertThatThrownBy(() -> members.sql()
                        .sql("update membership.code_paragraph set text = 'Друго'")
                        .update())
                .hasMessageContaining("never changes");
        assertThatThrownBy(() -> members.sql()
                        .sql("update membership.code set title = 'Друго'")
                        .update())
                .hasMessageContaining("never changes");
    }

    @Test
    void tellsPeopleWhatTheyDidInTheirOrganisationsName() {
        members.adoptCode("Етичен кодекс", "Работим открито.");
        members.signCode(members.delegate, SLUG);

        assertThat(members.delegate.get("/account/known").page().text())
                .contains("Подписали сте етичния кодекс от името на", Cast.READING_ROOM);
        assertThat(members.coordinator.get("/account/known").page().text())
                .doesNotContain("Подписали сте етичния кодекс")
                .contains("Записали сте решение на", "Публикували сте критерии");
    }
}
