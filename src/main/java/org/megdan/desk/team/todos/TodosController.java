package org.megdan.desk.team.todos;

import jakarta.servlet.http.HttpServletRequest;
import org.megdan.platform.access.SignedIn;
import org.megdan.platform.web.Layouts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@SignedIn
@Controller
class TodosController {

    private final TodoListing listing;
    private final Layouts layouts;

    TodosController(TodoListing listing, Layouts layouts) {
        this.listing = listing;
        this.layouts = layouts;
    }

    @GetMapping("/my/todos")
    ModelAndView index(
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String due,
            HttpServletRequest request) {
        var page = listing.page(new TodosPage.Filter(source, due), layouts.of(request));
        return new ModelAndView("desk/team/todos/index", "page", page);
    }
}
