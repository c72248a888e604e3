package org.megdan.desk.site.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.IntStream;
import org.megdan.platform.access.Open;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.Layouts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Open
@Controller
class TextController {

    private final Layouts layouts;

    TextController(Layouts layouts) {
        this.layouts = layouts;
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
