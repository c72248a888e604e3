package org.megdan.platform.identity.links;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.megdan.platform.access.Open;
import org.megdan.platform.identity.chain.SignIns;
import org.megdan.platform.web.EvenWithoutRoom;
import org.megdan.platform.web.Fresh;
import org.megdan.platform.web.PublicAddress;
import org.megdan.platform.web.See;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * The link of a letter. Opening it changes nothing, since mail scanners open links too; the button on the page does. The word
 * goes into a cookie first, so that no address bar, history or referrer keeps it.
 */
@Open
@Fresh
@Controller
class LinkUseController {

    private static final String WORD = "megdan-link";
    private static final Duration TO_PRESS_THE_BUTTON = Duration.ofHours(1);

    private final MailLinks links;
    private final SignIns signIns;
    private final PublicAddress address;

    LinkUseController(MailLinks links, SignIns signIns, PublicAddress address) {
        this.links = links;
        this.signIns = signIns;
        this.address = address;
    }

    @GetMapping("/sign-in/link/{word}")
    RedirectView open(@PathVariable String word, HttpServletResponse response) {
        keep(word.matches("[A-Za-z0-9_-]{1,100}") ? word : "", TO_PRESS_THE_BUTTON, response);
        return See.other("/sign-in/link/confirm");
    }

    @GetMapping("/sign-in/link/confirm")
    String show() {
        return "platform/identity/link_confirm";
    }

    @EvenWithoutRoom
    @PostMapping("/sign-in/link/confirm")
    Object create(
            @CookieValue(name = WORD, defaultValue = "") String word,
            HttpServletRequest request,
            HttpServletResponse response) {
        var account = word.isEmpty() ? Optional.<java.util.UUID>empty() : links.use(word);
        keep("", Duration.ZERO, response);
        if (account.isEmpty()) {
            return new ModelAndView("platform/identity/link_over", Map.of(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return See.other(signIns.complete(account.get(), request, response));
    }

    private void keep(String word, Duration validity, HttpServletResponse response) {
        var cookie = ResponseCookie.from(WORD, word)
                .path("/sign-in/link")
                .maxAge(validity)
                .httpOnly(true)
                .secure(address.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
