package org.megdan.platform.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.megdan.Megdan;
import org.megdan.testing.Authenticator;
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
    private Cast.Member member = Cast.COORDINATOR;

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
        // the data stays from one test to the next
        member = new Cast.Member(Cast.COORDINATOR.name(), "passkey-" + System.nanoTime() + "@example.org");
        new Stage(application).enter(member, "ADMINISTRATOR");
        page = browser.visitor().newPage();
        page.setDefaultTimeout(10_000);
    }

    @Test
    void addsAPasskeyAndSignsInWithIt() {
        addAuthenticator(page, true);
        addPasskey();
        signOut();
        signInByPasskey();

        assertThat(page).hasURL(address("/account"));
        assertThat(page.getByRole(AriaRole.HEADING, heading("Моят профил"))).isVisible();
    }

    /** One that only had to be touched proves a device and not its owner. */
    @ParameterizedTest
    @CsvSource({"true, /account", "false, /sign-in/code"})
    void countsAsBothFactorsWhenTheDeviceKnowsItsOwner(boolean knowsOwner, String arrival) {
        var device = addAuthenticator(page, knowsOwner);
        addPasskey();
        go("/account/second-factor");
        var app = Authenticator.of(page.locator("#secret").innerText());
        page.getByLabel("Код").fill(app.code(0));
        press("Включване");
        page.locator("#recovery-codes").waitFor();
        go("/account");
        signOut();
        askFor(device);
        signInByPasskey();

        assertThat(page).hasURL(address(arrival));
    }

    /** How an administrator came in decides what they administer, where an installation says nothing of it. */
    @ParameterizedTest
    @CsvSource({"true, Писма", "false, Тук няма нищо"})
    void opensAdministrationWhenTheDeviceKnowsItsOwner(boolean knowsOwner, String shown) {
        var device = addAuthenticator(page, knowsOwner);
        addPasskey();
        signOut();
        askFor(device);
        signInByPasskey();
        assertThat(page).hasURL(address("/account"));
        go("/people/letters");

        assertThat(page.getByRole(AriaRole.HEADING, heading(shown))).isVisible();
    }

    /** A device that doesn't know its owner answers only whoever names the key: so would one who found both. */
    private void askFor(Device device) {
        page.route("**/webauthn/authenticate/options", route -> {
            var options = JsonParser.parseString(route.fetch().text()).getAsJsonObject();
            var key = new JsonObject();
            key.addProperty("type", "public-key");
            key.addProperty("id", device.key());
            var keys = new JsonArray();
            keys.add(key);
            options.add("allowCredentials", keys);
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("application/json")
                    .setBody(options.toString()));
        });
    }

    private void addPasskey() {
        go("/account");
        page.getByLabel("Електронна поща").fill(member.email());
        page.getByLabel("Парола").fill(Cast.PASSWORD);
        press("Вход");
        assertThat(page).hasURL(address("/account"));
        page.getByLabel("Име на ключа").fill("Телефонът ми");
        press("Нов ключ на това устройство");
        assertThat(page.getByRole(AriaRole.LISTITEM).getByText("Телефонът ми")).isVisible();
    }

    private void signOut() {
        press("Изход");
        go("/account");
        assertThat(page).hasURL(address("/sign-in"));
    }

    private void signInByPasskey() {
        press("Вход с ключ за достъп");
    }

    private void press(String button) {
        page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.BUTTON, name(button).setExact(true))
                .click();
    }

    private static Device addAuthenticator(Page page, boolean knowsOwner) {
        var devtools = page.context().newCDPSession(page);
        devtools.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", knowsOwner);
        options.addProperty("isUserVerified", knowsOwner);
        var message = new JsonObject();
        message.add("options", options);
        var added = devtools.send("WebAuthn.addVirtualAuthenticator", message);
        return new Device(devtools, added.get("authenticatorId").getAsString());
    }

    private record Device(CDPSession devtools, String id) {

        /** The id of its only key, as the ceremonies write it. */
        String key() {
            var message = new JsonObject();
            message.addProperty("authenticatorId", id);
            var keys = devtools.send("WebAuthn.getCredentials", message).getAsJsonArray("credentials");
            var bytes = Base64.getDecoder()
                    .decode(keys.get(0).getAsJsonObject().get("credentialId").getAsString());
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        }
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
            TestPropertyValues.of(
                            "server.port=" + PORT,
                            "megdan.public-address=http://localhost:" + PORT,
                            "megdan.second-factor=administration")
                    .applyTo(context);
        }
    }
}
