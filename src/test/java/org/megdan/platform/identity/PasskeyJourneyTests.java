package org.megdan.platform.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.megdan.Megdan;
import org.megdan.testing.Browser;
import org.megdan.testing.Cast;
import org.megdan.testing.Stage;
import org.megdan.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/** A passkey is bound to the public address, so this application stands on a port known beforehand. */
@Tag("browser")
@SpringBootTest(classes = Megdan.class, webEnvironment = WebEnvironment.DEFINED_PORT)
@ContextConfiguration(initializers = {TestDatabase.Initializer.class, PasskeyJourneyTests.KnownPort.class})
class PasskeyJourneyTests {

    private static final int PORT = freePort();

    private static Browser browser;

    @Autowired
    ApplicationContext application;

    private Page page;

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @BeforeEach
    void enter() {
        new Stage(application).enter(Cast.COORDINATOR, "COORDINATOR");
        page = browser.visitor().newPage();
        addAuthenticator(page);
        page.setDefaultTimeout(10_000);
    }

    @Test
    void addsAPasskeyAndSignsInWithIt() {
        go("/account");
        page.getByLabel("Електронна поща").fill(Cast.COORDINATOR.email());
        page.getByLabel("Парола").fill(Cast.PASSWORD);
        page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.BUTTON, name("Вход").setExact(true))
                .click();
        assertThat(page).hasURL(address("/account"));

        page.getByLabel("Име на ключа").fill("Телефонът ми");
        page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.BUTTON, name("Нов ключ на това устройство"))
                .click();
        assertThat(page.getByRole(AriaRole.LISTITEM).getByText("Телефонът ми")).isVisible();

        page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.BUTTON, name("Изход").setExact(true))
                .click();
        go("/account");
        assertThat(page).hasURL(address("/sign-in"));
        page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.BUTTON, name("Вход с ключ за достъп"))
                .click();

        assertThat(page).hasURL(address("/account"));
        assertThat(page.getByRole(AriaRole.HEADING, heading("Моят профил"))).isVisible();
    }

    private static void addAuthenticator(Page page) {
        var devtools = page.context().newCDPSession(page);
        devtools.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        var message = new JsonObject();
        message.add("options", options);
        devtools.send("WebAuthn.addVirtualAuthenticator", message);
    }

    private static com.microsoft.playwright.Locator.GetByRoleOptions name(String name) {
        return new com.microsoft.playwright.Locator.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions heading(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private void go(String path) {
        page.navigate(address(path));
    }

    private static String address(String path) {
        return "http://localhost:" + PORT + path;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static class KnownPort implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of("server.port=" + PORT, "megdan.public-address=http://localhost:" + PORT)
                    .applyTo(context);
        }
    }
}
