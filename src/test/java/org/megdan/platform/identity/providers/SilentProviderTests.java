package org.megdan.platform.identity.providers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.test.context.TestPropertySource;

/** The provider is down, now and when the server started. */
@PagesTest
@TestPropertySource(properties = {"megdan.provider.issuer=http://localhost:1", "megdan.provider.name=Община Ясен"})
class SilentProviderTests {

    @Autowired
    ApplicationContext application;

    @LocalServerPort
    int port;

    @Test
    void saysSoAndLeavesTheOtherWays() {
        new Stage(application).enter(Cast.COORDINATOR);
        var visitor = new Visitor(port);

        assertThat(visitor.get("/sign-in").body()).contains("Вход с Община Ясен");
        var answer = visitor.get("/sign-in/provider");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.page().select("main").text()).contains("„Община Ясен“ не отговаря в момента");
        visitor.signIn(Cast.COORDINATOR.email(), Cast.PASSWORD);
    }

    @Test
    void theHouseKeepsItsOwnWaysOfSigningIn() {
        assertThat(application.getBeansOfType(AuthenticationProvider.class)).isEmpty();
    }
}
