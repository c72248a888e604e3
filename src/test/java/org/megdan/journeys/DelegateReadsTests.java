package org.megdan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Rositsa speaks for the reading room and has an old telephone that runs no scripts. */
@JourneyTest
class DelegateReadsTests {

    @Test
    void findsWhatConcernsTheirOrganisationAndLeaves(Site site) {
        var rositsa = site.visitorWithoutScripts().signIn(Member.DELEGATE);
        rositsa.heading("Читалище „Несъществувало 1901“").sees("цели и задачи");
        rositsa.follow(rositsa.main().locator("a[href*='responsible=']"));
        rositsa.sees("Намерени са", "Отговаря: Читалище „Несъществувало 1901“");

        rositsa.open("/reports").follow("Отчет за 2020 г.").heading("Отчет за 2020 г.");
        rositsa.follow("English").heading("Report for 2020").follow("Български");

        rositsa.follow(rositsa.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Изход")));
        assertThat(rositsa.answer("/my").status()).isLessThan(500);
        assertThat(rositsa.path()).isEqualTo("/sign-in");
    }
}
