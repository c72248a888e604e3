package org.megdan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of page, in both languages, for everyone: WCAG 2.2 AA, no page that fails, none too wide for a phone. */
@JourneyTest
class AccessibleEverywhereTests {

    @ParameterizedTest
    @ValueSource(strings = {"bg", "en"})
    void everyPageIsForEveryone(String language, Site site) {
        var guest = site.inspector().open("/?lang=" + language);
        var outside = new Crawl(guest, site, language, 90)
                .from("/", Site.OWN, Site.OWN + "/1.1.4", Site.OWN + "/budget", "/search", "/sign-in");
        var kalina = site.inspector().signIn(Member.COORDINATOR).open("/?lang=" + language);
        var inside = new Crawl(kalina, site, language, 400)
                .from("/my", Site.OWN, Site.OWN + "/indicators", Site.OWN + "/budget", Site.OWN + "/years", "/people")
                .refusedOn(
                        "/about/edit",
                        "/people/new",
                        Site.OWN + "/indicators/new",
                        Site.OWN + "/budget/new",
                        "/account");

        var shapes = new TreeSet<>(outside.shapes());
        shapes.addAll(inside.shapes());
        var faults = new ArrayList<>(outside.faults());
        faults.addAll(inside.faults());
        assertThat(faults).isEmpty();
        assertThat(outside.left()).as("what a guest’s crawl left out").isEmpty();
        assertThat(inside.left()).as("what the coordinator’s crawl left out").isEmpty();
        assertThat(shapes).hasSizeGreaterThanOrEqualTo(40);
    }
}
