package org.megdan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.Objects;
import java.util.Set;

/** What one person does and sees, in one window. */
class Visit {

    private static final Set<Integer> LEADS_ON = Set.of(301, 302, 303, 307, 308);

    private final Page page;
    private final String base;

    Visit(Page page, String base) {
        this.page = page;
        this.base = base;
    }

    Page page() {
        return page;
    }

    Visit signIn(Member member) {
        open("/sign-in");
        fill("Електронна поща", member.email);
        fill("Парола", member.password);
        return press("Вход");
    }

    Visit open(String path) {
        assertThat(answer(path).status()).as(path).isLessThan(400);
        return this;
    }

    Response answer(String path) {
        return Objects.requireNonNull(page.navigate(base + path));
    }

    String path() {
        return URI.create(page.url()).getPath();
    }

    /** The first link of these words; what it leads to must be there. */
    Visit follow(String words) {
        return follow(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words)));
    }

    /** The first link in the page itself of exactly these words. */
    Visit followExactly(String words) {
        return follow(main().getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(words).setExact(true)));
    }

    Visit follow(Locator links) {
        var answer = page.waitForResponse(Visit::isPage, () -> links.first().click());
        return arrived(answer);
    }

    /** The button of exactly these words in the page itself. */
    Visit press(String words) {
        var button = main().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(words).setExact(true));
        var answer = page.waitForResponse(Visit::isPage, () -> button.first().click());
        return arrived(answer);
    }

    private Visit arrived(Response answer) {
        assertThat(answer.status()).as(answer.url()).isLessThan(400);
        page.waitForLoadState();
        return this;
    }

    private static boolean isPage(Response answer) {
        return answer.request().isNavigationRequest() && !LEADS_ON.contains(answer.status());
    }

    /** Into the middle of the other, by mouse. */
    Visit drag(Locator handle, Locator into) {
        into.scrollIntoViewIfNeeded();
        return arrived(page.waitForResponse(Visit::isPage, () -> handle.dragTo(into)));
    }

    Visit fill(String label, String text) {
        main().getByLabel(label).first().fill(text);
        return this;
    }

    /** The first choice whose words hold these. */
    Visit choose(String label, String words) {
        var list = main().getByLabel(label).first();
        var choice = list.locator("option")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
        list.selectOption(Objects.requireNonNull(choice.getAttribute("value")));
        return this;
    }

    Visit unfold(String words) {
        main().locator("summary")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
        return this;
    }

    Visit sees(String... words) {
        for (var text : words) {
            assertThat(main().getByText(text).locator("visible=true").first()).isVisible();
        }
        return this;
    }

    Visit missesText(String words) {
        try {
            assertThat(main().getByText(words)).hasCount(0);
        } catch (AssertionError seen) {
            throw new AssertionError("„" + words + "“ stands on " + page.url() + ":\n" + main().innerText(), seen);
        }
        return this;
    }

    Visit heading(String words) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(words))
                        .first())
                .isVisible();
        return this;
    }

    /** A figure of the page under these words. */
    Visit counts(String number, String words) {
        var fact = main().locator(".fact")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(words, new Page.GetByTextOptions().setExact(true))));
        assertThat(fact.first().locator("dd")).hasText(number);
        return this;
    }

    /** A row of a table that holds all of these words. */
    Visit seesRow(String... words) {
        var row = main().getByRole(AriaRole.ROW);
        for (var text : words) {
            row = row.filter(new Locator.FilterOptions().setHasText(text));
        }
        assertThat(row.first()).isVisible();
        return this;
    }

    Locator main() {
        return page.getByRole(AriaRole.MAIN);
    }

    /** How far the page can be pushed aside, in pixels. */
    int overhang() {
        var width = page.locator("html").evaluate("it => it.scrollWidth - it.clientWidth");
        return ((Number) width).intValue();
    }
}
