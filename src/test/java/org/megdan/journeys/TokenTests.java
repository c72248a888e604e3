package org.megdan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A person lets a program read in their name, sees that it did, and takes the key away. */
@JourneyTest
class TokenTests {

    private static final String NAME = "Таблицата на счетоводството";

    @Test
    void aProgramReadsWithAKeyUntilItIsRevoked(Site site) throws Exception {
        var kalina = site.visitor().signIn(Member.COORDINATOR);
        var key = make(kalina, NAME);
        assertThat(kalina.page().content()).contains(key);

        var me = ask(kalina, key);
        assertThat(me.statusCode()).isEqualTo(200);
        assertThat(me.body()).contains("Калина Приказкова", "plans.edit");
        assertThat(change(kalina, key).statusCode())
                .as("a key to read changes nothing")
                .isEqualTo(403);

        kalina.follow("Към профила ми").sees(NAME).missesText(key);
        revoke(kalina, NAME);
        kalina.sees("Ключът е отнет").missesText(NAME);

        var refused = ask(kalina, key);
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void aKeyOfAnotherStaysWhenOneIsRevoked(Site site) throws Exception {
        var kalina = site.visitor().signIn(Member.COORDINATOR);
        var ognyan = site.visitorWithoutScripts().signIn(Member.CHAIR);
        var hers = make(kalina, "Нейната програма");
        var his = make(ognyan, "Неговата програма");

        kalina.open("/account");
        revoke(kalina, "Нейната програма");

        assertThat(ask(kalina, hers).statusCode()).isEqualTo(401);
        assertThat(ask(ognyan, his).statusCode()).isEqualTo(200);
        ognyan.open("/account").sees("Неговата програма").missesText("Нейната програма");
        revoke(ognyan, "Неговата програма");
    }

    private static String make(Visit person, String name) {
        person.open("/account").follow("Нов ключ за програма").fill("Име", name);
        person.main().getByLabel("Само да чете").check();
        person.press("Създаване на ключа").sees(name);
        return person.main().locator("#token").innerText().strip();
    }

    private static void revoke(Visit person, String name) {
        var row = person.main().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(name));
        person.follow(row.getByRole(AriaRole.BUTTON));
    }

    private static HttpResponse<String> ask(Visit person, String key) throws IOException, InterruptedException {
        return send(request(person, "/api/v1/me", key).GET());
    }

    private static HttpResponse<String> change(Visit person, String key) throws IOException, InterruptedException {
        var activity = "/api/v1/activities/" + new UUID(0, 0) + "/progress";
        return send(request(person, activity, key)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "journey-of-a-key")
                .POST(HttpRequest.BodyPublishers.ofString("{}")));
    }

    private static HttpRequest.Builder request(Visit person, String path, String key) {
        return HttpRequest.newBuilder(URI.create(person.page().url()).resolve(path))
                .header("Authorization", "Bearer " + key);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (var program = HttpClient.newHttpClient()) {
            return program.send(request.build(), BodyHandlers.ofString());
        }
    }
}
