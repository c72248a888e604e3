package org.megdan.desk.membership.directory;

import jakarta.servlet.http.HttpServletRequest;
import org.megdan.platform.access.Open;
import org.megdan.platform.web.Layouts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

@Open
@Controller
class DirectoryController {

    private final DirectoryPages pages;
    private final Layouts layouts;

    DirectoryController(DirectoryPages pages, Layouts layouts) {
        this.pages = pages;
        this.layouts = layouts;
    }

    @GetMapping("/members")
    ModelAndView members(@ModelAttribute DirectoryFilter filter, HttpServletRequest request) {
        return page(Circle.MEMBERS, filter, request);
    }

    @GetMapping("/members/recommended")
    ModelAndView recommended(@ModelAttribute DirectoryFilter filter, HttpServletRequest request) {
        return page(Circle.RECOMMENDED, filter, request);
    }

    private ModelAndView page(Circle circle, DirectoryFilter filter, HttpServletRequest request) {
        return new ModelAndView(
                "desk/membership/directory/index", "page", pages.of(circle, filter, layouts.of(request)));
    }
}
