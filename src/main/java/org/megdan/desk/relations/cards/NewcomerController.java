package org.megdan.desk.relations.cards;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.megdan.core.actors.Ties;
import org.megdan.desk.relations.views.View;
import org.megdan.platform.access.Needs;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.Refusal;
import org.megdan.platform.web.See;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Somebody new in a view; a name like one that is known asks first whether it is the same. */
@Needs("actors.edit")
@Controller
class NewcomerController {

    private static final String PATH = "/relations/{view:officials|experts|journalists|partners|donors}/new";

    private final BeginTie begin;
    private final Ties ties;
    private final Layouts layouts;

    NewcomerController(BeginTie begin, Ties ties, Layouts layouts) {
        this.begin = begin;
        this.ties = ties;
        this.layouts = layouts;
    }

    @GetMapping(PATH)
    ModelAndView show(@PathVariable String view) {
        var form = new NewcomerForm("", null, "", null, "", ties.today(), null, "");
        return page(new NewcomerPage(View.find(view).orElseThrow(), form, List.of(), List.of(), FormErrors.NONE));
    }

    @PostMapping(PATH)
    Object create(
            @PathVariable String view,
            @Valid @ModelAttribute NewcomerForm form,
            BindingResult found,
            HttpServletRequest request) {
        var layout = layouts.of(request);
        var into = View.find(view).orElseThrow();
        if (into.showsOther() && form.plain(form.where()).isEmpty()) {
            found.rejectValue("where", "", "relations.new.where.empty");
        }
        if (found.hasErrors()) {
            return page(new NewcomerPage(into, form, List.of(), List.of(), FormErrors.of(found, layout)));
        }
        var alike = begin.alike(into, form);
        var places = begin.places(into, form);
        if (!alike.isEmpty() || !places.isEmpty()) {
            var which = FormErrors.of(alike.isEmpty() ? "whereTo" : "who", layout.t("relations.new.alike"));
            return page(new NewcomerPage(into, form, alike, places, which));
        }
        try {
            return See.other(into.path() + "/" + begin.begin(into, form) + "/edit");
        } catch (Refusal refusal) {
            var errors = FormErrors.of("", layout.t(refusal.key(), refusal.arguments()));
            return page(new NewcomerPage(into, form, List.of(), List.of(), errors));
        }
    }

    private static ModelAndView page(NewcomerPage page) {
        return new ModelAndView(
                "desk/relations/new",
                Map.of("page", page),
                page.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
