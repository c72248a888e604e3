package org.megdan.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Visitor;
import org.megdan.testing.Visitor.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The header names the language that the page itself names, whatever the browser or the machine would rather have. */
@PagesTest
class ContentLanguageTests {

    private static final String KEPT = "/strategy";

    @Autowired
    ApplicationContext application;

    @LocalServerPort
    int port;

    private Visitor reader = new Visitor(0);

    @BeforeEach
    void found() {
        new Stage(application).enter(Cast.CITIZEN);
        reader = new Visitor(port);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isThatOfThePageFreshAndKept(Language language) {
        var fresh = get(KEPT, "", language);
        var kept = get(KEPT, "", language);

        assertThat(List.of(fresh, kept)).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(200);
            assertNamed(answer, language);
        });
        assertThat(kept.header("ETag")).isEqualTo(fresh.header("ETag")).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isThatOfThePageWhichIsNeverKept(Language language) {
        assertNamed(get("/sign-in", "", language), language);
        reader.signIn(Cast.CITIZEN.email(), Cast.PASSWORD);
        assertNamed(get("/my", "", language), language);
        assertNamed(get(KEPT, "", language), language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isThatOfErrorPages(Language language) {
        choose(language);
        var missing = reader.get("/nothing/at/all");
        var refused = reader.post("/sign-in", Map.of("email", "a@example.org"));
        var unreadable = reader.get("/strategy;x=1");

        assertThat(List.of(missing.status(), refused.status(), unreadable.status()))
                .containsExactly(404, 403, 400);
        assertThat(List.of(missing, refused, unreadable)).allSatisfy(answer -> assertNamed(answer, language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isThatOfSentencesForPrograms(Language language) {
        choose(language);
        var answer = reader.get("/api/v1/strategies/nothing");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Language")).isEqualTo(language.code());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void followsWhatTheBrowserPrefersUntilSomebodyChooses(Language language) {
        assertNamed(get(KEPT, "fr, " + language.code() + ";q=0.5", null), language);
    }

    private void assertNamed(Answer answer, Language language) {
        assertThat(answer.page().select("html").attr("lang")).isEqualTo(language.code());
        assertThat(answer.response().headers().allValues("Content-Language")).containsExactly(language.code());
    }

    private Answer get(String path, String preferred, @org.jspecify.annotations.Nullable Language chosen) {
        if (chosen != null) {
            choose(chosen);
        }
        var request = reader.request(path).GET();
        return reader.send(preferred.isEmpty() ? request : request.header("Accept-Language", preferred));
    }

    private void choose(Language language) {
        reader.get("/?lang=" + language.code());
    }
}
