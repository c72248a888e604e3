package org.megdan.platform.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.actors.Network;
import org.megdan.core.plans.Decision;
import org.megdan.core.plans.PlanBulk;
import org.megdan.platform.search.Search;
import org.megdan.platform.web.Language;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Tries;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@PagesTest
class KeptPagesTests {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext application;

    @Autowired
    Network network;

    private Stage stage;

    @BeforeEach
    void found() {
        stage = new Stage(application);
    }

    @Test
    void showsAChangeToTheRequestThatFollowsIt() {
        for (int i = 1; i <= 20; i++) {
            rename("Мрежа номер " + i);
            assertThat(get("/").body()).contains("Мрежа номер " + i);
            assertThat(get("/").body()).contains("Мрежа номер " + i);
        }
    }

    @Test
    void isNotSentAgainToWhoeverHasIt() {
        var first = get("/");
        var second = inEnglish("If-None-Match", first.header("ETag"));
        var third = send(visitor -> visitor.request("/").header("If-None-Match", first.header("ETag")));
        assertThat(third.status()).isEqualTo(304);
        assertThat(third.body()).isEmpty();
        assertThat(second.status()).isEqualTo(200);
        rename("Мрежа с ново име");
        var changed = send(visitor -> visitor.request("/").header("If-None-Match", first.header("ETag")));
        assertThat(changed.status()).isEqualTo(200);
    }

    @Test
    void isCompressedOnlyForWhoeverCanReadIt() {
        get("/");
        var plain = get("/");
        var compressed = send(visitor -> visitor.request("/").header("Accept-Encoding", "gzip, br"));
        assertThat(plain.header("Content-Encoding")).isEmpty();
        assertThat(plain.body()).contains("</html>");
        assertThat(compressed.header("Content-Encoding")).isEqualTo("gzip");
    }

    @Test
    @Tries("A11")
    void neverShowsOneReaderAnothersPage() throws Exception {
        stage.enter(Cast.COORDINATOR, "COORDINATOR");
        stage.enter(Cast.CITIZEN);
        var coordinator = new Visitor(port).signIn(Cast.COORDINATOR.email(), Cast.PASSWORD);
        var citizen = new Visitor(port).signIn(Cast.CITIZEN.email(), Cast.PASSWORD);
        List<Callable<Void>> readers = List.of(
                () -> assertOwn(() -> coordinator.get("/"), Cast.COORDINATOR, "lang=\"bg\""),
                () -> assertOwn(() -> citizen.get("/"), Cast.CITIZEN, "lang=\"bg\""),
                () -> assertOwn(() -> get("/"), null, "lang=\"bg\""),
                () -> assertOwn(() -> inEnglish("Accept", "text/html"), null, "lang=\"en\""));
        try (var threads = Executors.newFixedThreadPool(readers.size())) {
            for (var reader : threads.invokeAll(readers)) {
                reader.get();
            }
        }
    }

    @Test
    void findsWhatTheIndexHasLearnt() {
        assertThat(get("/search?q=%D1%80%D0%B5%D0%BA%D0%B0%D1%82%D0%B0")
                        .page()
                        .select("main a[href^=/strategy/invented-7]"))
                .isEmpty();
        application
                .getBean(PlanBulk.class)
                .invent(7, 60, new Decision("Общо събрание", "1", "1", LocalDate.of(2020, 1, 1)));
        application.getBean(Search.class).rebuild();
        assertThat(get("/search?q=%D1%80%D0%B5%D0%BA%D0%B0%D1%82%D0%B0")
                        .page()
                        .select("main a[href^=/strategy/invented-7]"))
                .isNotEmpty();
        var tag = get("/search?q=%D1%80%D0%B5%D0%BA%D0%B0%D1%82%D0%B0").header("ETag");
        assertThat(tag).startsWith("W/");
    }

    private static Void assertOwn(Callable<Visitor.Answer> asked, Cast.@Nullable Member reader, String language)
            throws Exception {
        for (int i = 0; i < 250; i++) {
            var body = asked.call().body();
            assertThat(body).contains(language);
            Stream.of(Cast.COORDINATOR, Cast.CITIZEN)
                    .filter(other -> !other.equals(reader))
                    .forEach(other ->
                            assertThat(body).doesNotContain(other.name()).doesNotContain(other.givenName()));
        }
        return null;
    }

    private Visitor.Answer get(String path) {
        return new Visitor(port).get(path);
    }

    private Visitor.Answer inEnglish(String header, String value) {
        return send(
                visitor -> visitor.request("/").header("Accept-Language", "en").header(header, value));
    }

    private Visitor.Answer send(java.util.function.Function<Visitor, java.net.http.HttpRequest.Builder> request) {
        var visitor = new Visitor(port);
        return visitor.send(request.apply(visitor));
    }

    private void rename(String name) {
        stage.asDirector(() -> {
            var profile = network.profile().orElseThrow();
            network.describe(profile.version(), name, profile.about(), Language.BG);
            return profile;
        });
    }
}
