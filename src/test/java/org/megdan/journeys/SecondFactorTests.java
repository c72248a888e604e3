package org.megdan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.megdan.testing.Authenticator;

/** A delegate guards their account by a code from the telephone, comes in with it, and later does without. */
@JourneyTest
class SecondFactorTests {

    @Test
    void aDelegateComesInWithACodeFromTheTelephone(Site site) {
        walk(site.visitor());
    }

    @Test
    void theSameWithoutScriptsOnATelephone(Site site) {
        walk(site.visitorWithoutScripts());
    }

    private static void walk(Visit delegate) {
        delegate.signIn(Member.DELEGATE).open("/account").followExactly("Включване");
        var picture = delegate.main().locator("img.qr");
        assertThat(picture.evaluate("it => it.complete && it.naturalWidth > 0")).isEqualTo(true);
        assertThat(delegate.overhang()).isZero();
        var app = Authenticator.of(delegate.main().locator("#secret").innerText());

        delegate.fill("Код", app.code(0)).press("Включване").heading("Резервни кодове");
        assertThat(delegate.main().locator("#recovery-codes li").count()).isEqualTo(10);
        var spare = delegate.main().locator("#recovery-codes li").first().innerText();
        delegate.followExactly("Запазих ги").sees("включена").press("Изход");

        delegate.open("/account").signIn(Member.DELEGATE).heading("Още една стъпка");
        delegate.fill("Код", app.code(1)).press("Вход");
        assertThat(delegate.path()).isEqualTo("/account");
        delegate.press("Изход");

        delegate.signIn(Member.DELEGATE).fill("Код", spare).press("Вход").open("/account");
        delegate.followExactly("Резервни кодове и изключване").sees("9");
        delegate.main().getByLabel("Парола или код").last().fill(Member.DELEGATE.password);
        delegate.press("Изключване").sees("Втората стъпка е изключена", "изключена");
    }
}
