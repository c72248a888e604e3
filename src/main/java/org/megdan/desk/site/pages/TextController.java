package org.megdan.desk.site.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.IntStream;
import org.megdan.core.actors.Network;
import org.megdan.core.actors.NetworkProfile;
import org.megdan.platform.access.Open;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.Layouts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Open
@Controller
class TextController {

    private final Network network;
    private final Layouts layouts;

    TextController(Network network, Layouts layouts) {
        this.network = network;
        this.layouts = layouts;
    }

    @GetMapping("/about")
    ModelAndView about(HttpServletRequest request) {
        var layout = layouts.of(request);
        var about = network.profile().map(NetworkProfile::about).orElse("");
        var paragraphs = about.isBlank()
                ? List.of(layout.t("site.about.empty"))
                : about.lines().toList();
        return page(new TextPage(layout.network(), layout.t("site.about.lead"), paragraphs));
    }

    @GetMapping("/accessibility")
    ModelAndView accessibility(HttpServletRequest request) {
        return text("accessibility", 3, layouts.of(request));
    }

    @GetMapping("/licence")
    ModelAndView licence(HttpServletRequest request) {
        return text("licence", 2, layouts.of(request));
    }

    private static ModelAndView text(String name, int paragraphs, Layout layout) {
        var texts = IntStream.rangeClosed(1, paragraphs)
                .mapToObj(i -> layout.t("site." + name + ".text-" + i))
                .toList();
        return page(new TextPage(layout.t("site." + name + ".title"), "", texts));
    }

    private static ModelAndView page(TextPage page) {
        return new ModelAndView("desk/site/text", "page", page);
    }
}
