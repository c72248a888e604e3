package org.megdan.platform.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.megdan.platform.access.Open;
import org.megdan.platform.web.EvenWithoutRoom;
import org.megdan.platform.web.See;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.view.RedirectView;

@Open
@EvenWithoutRoom
@Controller
class SignOutController {

    @PostMapping("/sign-out")
    RedirectView create(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        return See.other("/");
    }
}
