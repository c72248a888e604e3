package org.megdan.platform.identity.providers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.Actors;
import org.megdan.platform.identity.Accounts;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * With a real Keycloak, which is too large for every build: {@code mvn test -Pkeycloak -Dtest=KeycloakTests -Dtest.excludedGroups=none}
 * brings and unpacks it.
 */
@PagesTest
@Tag("large")
@EnabledIf("isUnpacked")
class KeycloakTests {

    private static final @Nullable Keycloak KEYCLOAK = isUnpacked() ? new Keycloak(realm()) : null;

    @Autowired
    ApplicationContext application;

    @Autowired
    Accounts accounts;

    @Autowired
    Actors actors;

    @LocalServerPort
    int port;

    static boolean isUnpacked() {
        return Files.isDirectory(Keycloak.HOME);
    }

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry settings) {
        settings.add("megdan.provider.issuer", () -> keycloak().issuer());
        settings.add("megdan.provider.client-secret", () -> "tikvenik-s-orehi");
        settings.add("megdan.provider.name", () -> "Община Ясен");
    }

    @AfterAll
    static void stop() {
        keycloak().close();
    }

    @BeforeEach
    void register() {
        new Stage(application).enter(Cast.COORDINATOR);
        accounts.create(actors.create(ActorDraft.person(Cast.DELEGATE.name())), Cast.DELEGATE.email(), null);
    }

    @Test
    void opensTheAccountOfWhoeverItKnowsAndAnswersOnce() {
        var visitor = new Visitor(port);
        var back = back(visitor, "delegate", "zelen-chaj-v-4");

        assertThat(visitor.get(back).location()).isEqualTo("/my");
        assertThat(visitor.get("/account").page().select("#provider").text()).contains(Cast.DELEGATE.email());
        assertThat(new Visitor(port).get(back).status()).isEqualTo(422);
    }

    @Test
    void anAddressThatItHasNotVerifiedOpensNothing() {
        var visitor = new Visitor(port);

        var answer = visitor.get(back(visitor, "unverified", "zelen-chaj-v-5"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.heading()).isEqualTo("Няма профил за Вас тук");
    }

    private static String back(Visitor visitor, String user, String password) {
        var question = visitor.get("/sign-in/provider").header("Location");
        var back = URI.create(keycloak().signIn(question, user, password));
        return back.getPath() + "?" + back.getRawQuery();
    }

    private static Keycloak keycloak() {
        return Objects.requireNonNull(KEYCLOAK);
    }

    private static String realm() {
        try (var in = Objects.requireNonNull(KeycloakTests.class.getResourceAsStream("/keycloak/yasen.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("EMAIL", Cast.DELEGATE.email())
                    .replace("COORDINATOR", Cast.COORDINATOR.email());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
