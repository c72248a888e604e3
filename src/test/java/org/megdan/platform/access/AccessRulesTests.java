package org.megdan.platform.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.Cookie;
import java.lang.reflect.Method;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ResponseStatusException;

class AccessRulesTests {

    private static final Viewer READER = new Viewer(UUID.randomUUID(), UUID.randomUUID(), "Мила", Set.of());
    private static final Viewer EDITOR = new Viewer(UUID.randomUUID(), UUID.randomUUID(), "Боян", Set.of("plans.edit"));

    private final AccessRules rules = new AccessRules();
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/plans/7");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void letsAnyoneReadWhatIsOpen() throws Exception {
        assertThat(asks(Viewer.ANYONE, "open")).isTrue();
    }

    @Test
    void asksWhoeverIsNotSignedInToSignInAndRemembersTheWish() throws Exception {
        request.setQueryString("year=2015");

        assertThat(asks(Viewer.ANYONE, "edit")).isFalse();
        assertThat(response.getStatus()).isEqualTo(303);
        assertThat(response.getHeader("Location")).isEqualTo("/sign-in");
        var back = new MockHttpServletRequest("GET", "/sign-in/done");
        back.setCookies(response.getCookies());
        assertThat(Wish.take(back, response)).isEqualTo("/plans/7?year=2015");
        assertThat(response.getHeaders("Set-Cookie").getLast()).contains("megdan-wish=;", "Max-Age=0");
    }

    @Test
    void remembersNoAddressOfAnotherServer() throws Exception {
        request.setRequestURI("//elsewhere.example/");

        assertThat(asks(Viewer.ANYONE, "edit")).isFalse();
        assertThat(response.getCookies()).isEmpty();
        for (var planted : new String[] {"//elsewhere.example/", "/\\elsewhere.example", "https://elsewhere.example"}) {
            var back = new MockHttpServletRequest("GET", "/sign-in/done");
            back.setCookies(new Cookie("megdan-wish", Base64.getUrlEncoder().encodeToString(planted.getBytes(UTF_8))));
            assertThat(Wish.take(back, response)).isNull();
        }
    }

    @Test
    void hidesTheAddressFromWhoeverLacksTheRight() throws Exception {
        assertThatThrownBy(() -> asks(READER, "edit"))
                .isInstanceOfSatisfying(
                        ResponseStatusException.class,
                        refusal -> assertThat(refusal.getStatusCode().value()).isEqualTo(404));
        assertThat(asks(EDITOR, "edit")).isTrue();
        assertThat(asks(READER, "own")).isTrue();
    }

    @Test
    void refusesAHandlerThatDeclaresNothing() {
        assertThatThrownBy(() -> asks(EDITOR, "forgotten")).isInstanceOf(ResponseStatusException.class);
    }

    private boolean asks(Viewer viewer, String handler) throws Exception {
        CurrentViewer.askLater(request, () -> viewer);
        Method method = Sample.class.getDeclaredMethod(handler);
        return rules.preHandle(request, response, new HandlerMethod(new Sample(), method));
    }

    static class Sample {
        @Open
        @GetMapping("/open")
        void open() {}

        @SignedIn
        @GetMapping("/own")
        void own() {}

        @Needs("plans.edit")
        @GetMapping("/edit")
        void edit() {}

        @GetMapping("/forgotten")
        void forgotten() {}
    }
}
