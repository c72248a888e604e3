package org.megdan.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Visitor;
import org.springframework.boot.test.web.server.LocalServerPort;

@PagesTest
class SafetyHeadersTests {

    private static final String[] HEADERS = {
        "Content-Security-Policy",
        "X-Content-Type-Options",
        "X-Frame-Options",
        "Referrer-Policy",
        "Cross-Origin-Opener-Policy",
        "Permissions-Policy"
    };

    @LocalServerPort
    int port;

    @Test
    void everyAnswerForbidsScriptsFromElsewhereAndFrames() {
        for (var path : new String[] {"/sign-in", "/", "/nothing/here"}) {
            var answer = new Visitor(port).get(path);

            assertThat(answer.header("Content-Security-Policy"))
                    .as(path)
                    .contains("default-src 'self'", "script-src 'self'", "frame-ancestors 'none'", "form-action 'self'")
                    .doesNotContain("unsafe");
            assertThat(answer.header("Strict-Transport-Security")).isEmpty();
            assertThat(answer.page()
                            .select("script:not([src]):not([type=application/ld+json]), [style], style, [onclick]"))
                    .as(path)
                    .isEmpty();
        }
    }

    @Test
    void aKeptPageCarriesTheSameHeadersAsTheChain() {
        var fresh = new Visitor(port).get("/sign-in");
        new Visitor(port).get("/");
        var kept = new Visitor(port).get("/");
        for (var header : HEADERS) {
            assertThat(kept.header(header)).as(header).isEqualTo(fresh.header(header));
        }
    }

    @Test
    void anAnonymousPageSetsNoCookie() {
        assertThat(new Visitor(port).get("/").header("Set-Cookie")).isEmpty();
    }
}
