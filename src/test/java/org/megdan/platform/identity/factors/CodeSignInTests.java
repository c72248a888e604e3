package org.megdan.platform.identity.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.megdan.platform.identity.factors.TwoSteps.code;
import static org.megdan.platform.identity.factors.TwoSteps.password;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.platform.identity.Accounts;
import org.megdan.testing.Authenticator;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PagesTest
class CodeSignInTests {

    private static final String ON = "/account/second-factor";

    @Autowired
    ApplicationContext application;

    @Autowired
    Accounts accounts;

    @Autowired
    SecondFactors factors;

    @Autowired
    JdbcClient sql;

    @LocalServerPort
    int port;

    private UUID account;
    private Visitor owner;
    private Authenticator app;

    @BeforeEach
    void enrol() {
        var enrolled = Enrolled.coordinator(application, port);
        account = enrolled.account();
        owner = enrolled.owner();
        app = enrolled.app();
    }

    @Test
    void asksForACodeAfterThePasswordAndLeadsWhereThePersonWasGoing() {
        var visitor = new Visitor(port);
        visitor.get("/account/tokens/new");

        var first = password(visitor);
        assertThat(first.location()).isEqualTo("/sign-in/code");
        assertThat(visitor.get("/sign-in/code").heading()).isEqualTo("Още една стъпка");
        var second = code(visitor, app.code(0));

        assertThat(second.status()).isEqualTo(303);
        assertThat(second.location()).isEqualTo("/account/tokens/new");
        assertThat(visitor.get("/account/tokens/new").status()).isEqualTo(200);
    }

    @Test
    void aHalfOpenSessionReachesNothing() {
        var visitor = new Visitor(port);
        password(visitor);

        for (var path : List.of("/account", "/my", "/account/tokens/new", ON, ON + "/picture", "/people")) {
            assertThat(visitor.get(path).location()).as(path).isEqualTo("/sign-in");
        }
        var token =
                visitor.get("/sign-in/code").page().select("input[name=_csrf]").attr("value");
        for (var path : List.of("/account/password", "/account/tokens", ON, ON + "/removal")) {
            var form =
                    Map.of("_csrf", token, "password", "съвсем друга дума", "name", "x", "scope", "READ", "days", "30");
            assertThat(visitor.post(path, form).status()).as(path).isEqualTo(403);
        }
        assertThat(owner.get("/").page().select("a[href='/account']")).isNotEmpty();
        assertThat(visitor.get("/").page().select("a[href='/account']")).isEmpty();
        assertThat(owner.get("/account").page().select("#sessions tbody tr"))
                .as("and is not among the open ones")
                .hasSize(1);
        visitor.submit("/sign-in/code", "/sign-out", Map.of());
        assertThat(visitor.get("/sign-in/code").location()).isEqualTo("/sign-in");
    }

    @Test
    void aHalfOpenSessionEndsWithTheOthers() {
        var visitor = new Visitor(port);
        password(visitor);
        owner.submit("/account", "/account/sign-out-everywhere", Map.of());

        assertThat(visitor.get("/sign-in/code").location()).isEqualTo("/sign-in");
    }

    @Test
    void aHalfOpenSessionEndsWithANewPasswordAndWithTheAccount() {
        var visitor = new Visitor(port);
        password(visitor);
        assertThat(visitor.get("/sign-in/code").status()).isEqualTo(200);
        var fields = Map.of("present", Cast.PASSWORD, "password", "седем бели щъркела");
        assertThat(owner.submit("/account", "/account/password", fields).status())
                .isEqualTo(303);
        assertThat(visitor.get("/sign-in/code").location()).isEqualTo("/sign-in");

        var again = new Visitor(port);
        again.submit(
                "/sign-in", "/sign-in", Map.of("email", Cast.COORDINATOR.email(), "password", "седем бели щъркела"));
        assertThat(again.get("/sign-in/code").status()).isEqualTo(200);
        new Stage(application).enter(Cast.ADMINISTRATOR, "ADMINISTRATOR");
        new Stage(application).asDirector(() -> {
            accounts.disable(account);
            return account;
        });
        assertThat(again.get("/sign-in/code").location()).isEqualTo("/sign-in");
    }

    @Test
    void noCodeOpensTwice() {
        var first = new Visitor(port);
        password(first);
        var shown = app.code(0);
        assertThat(code(first, shown).status()).isEqualTo(303);

        var second = new Visitor(port);
        password(second);
        var used = code(second, shown);
        var wrong = code(second, "000000".equals(app.code(1)) ? "111111" : "000000");

        assertThat(used.status()).isEqualTo(422).isEqualTo(wrong.status());
        assertThat(used.page().select("main").text())
                .as("nothing tells a used code from a wrong one")
                .isEqualTo(wrong.page().select("main").text());
        assertThat(used.body()).doesNotContain(shown);
        assertThat(code(second, app.code(-1)).status())
                .as("one from before the last")
                .isEqualTo(422);
        assertThat(code(second, app.code(1)).status()).isEqualTo(303);
    }

    @Test
    void oneOfManyWhoSendTheSameCodeAtOnceGetsIn() throws Exception {
        var shown = TypedCode.of(app.code(0));
        var spare = TypedCode.of(app.recoveryCodes().getFirst());

        for (var code : List.of(shown, spare)) {
            Callable<Boolean> attempt = () -> factors.accept(account, code);
            try (var pool = Executors.newFixedThreadPool(8)) {
                var accepted = 0;
                for (var answer :
                        pool.invokeAll(Stream.generate(() -> attempt).limit(8).toList())) {
                    accepted += answer.get() ? 1 : 0;
                }
                assertThat(accepted).isEqualTo(1);
            }
        }
    }

    @Test
    void eachRecoveryCodeOpensOnceAndItsOwnerIsTold() {
        assertThat(app.recoveryCodes()).hasSize(10).doesNotHaveDuplicates();
        var spare = app.recoveryCodes().get(3);
        var first = new Visitor(port);
        password(first);
        assertThat(code(first, " " + spare.toUpperCase(java.util.Locale.ROOT).replace("-", " "))
                        .status())
                .isEqualTo(303);
        var second = new Visitor(port);
        password(second);
        assertThat(code(second, spare).status()).isEqualTo(422);

        assertThat(letters()).contains("Използван резервен код в „Мрежа «Добро село»“");
        assertThat(owner.get(ON).page().select("dl.facts").text()).contains("9");
        assertThat(acts()).contains("identity.act.recovery-code-used " + Cast.COORDINATOR.name());
        assertThat(sql.sql("select count(*) from identity.recovery_code where hash = sha256(convert_to(:code, 'UTF8'))")
                        .param("code", app.recoveryCodes().getFirst().replace("-", ""))
                        .query(Long.class)
                        .single())
                .as("kept as its hash and nothing else")
                .isEqualTo(1);
    }

    private List<String> letters() {
        return sql.sql("select subject from mail.letter order by id")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private List<String> acts() {
        return sql.sql("select action || ' ' || actor_name from audit.entry order by id")
                .query((row, number) -> row.getString(1))
                .list();
    }
}
