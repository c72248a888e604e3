package org.megdan.platform.identity.links;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.megdan.platform.access.Open;
import org.megdan.platform.identity.chain.SignIns;
import org.megdan.platform.web.Fresh;
import org.megdan.platform.web.See;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * The link of a letter. Opening it changes nothing, since mail scanners open links too; the button on the page does. The word
 * goes into the session first, so that no address bar, history or referrer keeps it.
 */
@Open
@Fresh
@Controller
class LinkUseController {

    private static final String WORD = "megdan.link";
    private static final int LONGEST = 100;

    private final MailLinks links;
    private final SignIns signIns;

    LinkUseController(MailLinks links, SignIns signIns) {
        this.links = links;
        this.signIns = signIns;
    }

    @GetMapping("/sign-in/link/{word}")
    RedirectView open(@PathVariable String word, HttpServletRequest request) {
        request.getSession().setAttribute(WORD, word.substring(0, Math.min(word.length(), LONGEST)));
        return See.other("/sign-in/link/confirm");
    }

    @GetMapping("/sign-in/link/confirm")
    String show() {
        return "platform/identity/link_confirm";
    }

    @PostMapping("/sign-in/link/confirm")
    Object create(HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        var account = session != null && session.getAttribute(WORD) instanceof String word
                ? links.use(word)
                : java.util.Optional.<java.util.UUID>empty();
        if (account.isEmpty()) {
            return new ModelAndView(
                    "platform/identity/link_over", java.util.Map.of(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        request.getSession().removeAttribute(WORD);
        return See.other(signIns.complete(account.get(), request, response));
    }
}
