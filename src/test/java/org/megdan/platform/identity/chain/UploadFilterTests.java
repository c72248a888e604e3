package org.megdan.platform.identity.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.megdan.platform.web.HeldBody;
import org.megdan.platform.web.Refusal;
import org.megdan.testing.Tries;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;

@Tries("H3")
class UploadFilterTests {

    private final UUID account = UUID.randomUUID();
    private final List<String> events = new ArrayList<>();
    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/files");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void anActBeginsWhenTheTurnToSendHasBeenGivenBack() throws Exception {
        signIn();
        pass((who, reader) -> {
            events.add("let in " + who);
            reader.run();
            events.add("back");
            return true;
        });

        assertThat(events).containsExactly("let in " + account, "back", "act");
    }

    @Test
    void nothingIsDoneWithWhatWasGivenUp() throws Exception {
        signIn();
        pass((who, reader) -> {
            throw new Refusal(HttpStatus.TOO_MANY_REQUESTS, "web.problem.uploads.detail");
        });

        assertThat(events).isEmpty();
        assertThat(response.getForwardedUrl()).isEqualTo("/error");
        assertThat(response.getHeader("Connection")).isEqualTo("close");
    }

    @Test
    void aStrangersIsNotLetIn() throws Exception {
        pass((who, reader) -> events.add("let in"));

        assertThat(events).isEmpty();
        assertThat(response.getForwardedUrl()).isEqualTo("/error");
    }

    private void signIn() {
        SecurityContextHolder.getContext().setAuthentication(new AccountToken(account, false));
    }

    private void pass(HeldBody body) throws Exception {
        request.setAttribute(HeldBody.class.getName(), body);
        new UploadFilter().doFilter(request, response, (asked, answered) -> events.add("act"));
    }
}
