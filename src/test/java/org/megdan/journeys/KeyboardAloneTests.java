package org.megdan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Somebody who has no mouse: every stop is seen, and in the order in which the page is read. */
@JourneyTest
class KeyboardAloneTests {

    private static final String UNSEEN = """
            () => {
              const at = document.activeElement, look = getComputedStyle(at), box = at.getBoundingClientRect();
              if (at === document.body) return 'past the end';
              const framed = look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) >= 2;
              const inside = box.width > 1 && box.bottom > 0 && box.top < innerHeight;
              return framed && inside ? '' : at.outerHTML.slice(0, 120);
            }""";

    @Test
    void everyStopIsSeen(Site site) {
        var neda = site.visitor();
        for (var path : List.of("/", Site.OWN, "/search?q=бюлетин", "/sign-in", Site.OWN + "/years/2026")) {
            neda.open(path);
            int stops = 0;
            for (int press = 0; press < 35; press++) {
                neda.page().keyboard().press("Tab");
                var told = neda.page().evaluate(UNSEEN);
                assertThat(told).as("stop %s of %s", press + 1, path).isIn("", "past the end");
                stops += told.equals("") ? 1 : 0;
            }
            assertThat(stops).as("stops of %s", path).isGreaterThan(12);
        }
    }

    @Test
    void skipsToTheTextAndUnfoldsTheTree(Site site) {
        var neda = site.visitor().open(Site.OWN);
        neda.page().keyboard().press("Tab");
        neda.page().keyboard().press("Enter");
        neda.page().keyboard().press("Tab");
        assertThat(neda.page().evaluate("() => !!document.activeElement.closest('main .tabs')"))
                .isEqualTo(true);

        var fold = neda.main().locator(".branch-specific > details").first();
        fold.locator("> summary").focus();
        neda.page().keyboard().press("Enter");
        assertThat(fold.getAttribute("open")).isNotNull();
        neda.page().keyboard().press("Tab");
        assertThat(neda.page().evaluate("() => !!document.activeElement.closest('.branch-task')"))
                .isEqualTo(true);
    }

    @Test
    void aWrongFormTakesOneToItsFirstMistake(Site site) {
        var neda = site.visitor().open("/sign-in").fill("Електронна поща", "nobody@example.org");
        neda.main().getByLabel("Парола").fill("не е това");
        neda.main().getByLabel("Парола").press("Enter");

        neda.sees("Адресът или паролата не са верни");
        assertThat(neda.page().evaluate("() => !!document.activeElement.closest('main')"))
                .isEqualTo(true);
        assertThat(site.complaints()).allMatch(complaint -> complaint.contains("422"));
    }
}
