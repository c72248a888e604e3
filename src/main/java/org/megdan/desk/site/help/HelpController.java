package org.megdan.desk.site.help;

import jakarta.servlet.http.HttpServletRequest;
import org.megdan.platform.access.Open;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Open
@Controller
class HelpController {

    private final Layouts layouts;

    HelpController(Layouts layouts) {
        this.layouts = layouts;
    }

    @GetMapping("/help")
    ModelAndView index(HttpServletRequest request) {
        return new ModelAndView("desk/site/help/index", "page", HelpIndexPage.of(layouts.of(request)));
    }

    @GetMapping("/help/{topic}")
    ModelAndView show(@PathVariable String topic, HttpServletRequest request) {
        var found = Topic.find(topic).orElseThrow(NotFound::new);
        return new ModelAndView("desk/site/help/show", "page", HelpPage.of(found, layouts.of(request)));
    }
}
