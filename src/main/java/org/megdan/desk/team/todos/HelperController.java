package org.megdan.desk.team.todos;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.desk.team.Typed;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.SignedIn;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.Refusal;
import org.megdan.platform.web.See;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who helps with a task. People are looked up by whoever may read the records of people. */
@SignedIn
@Controller
class HelperController {

    private static final int LONGEST = 300;
    private static final BigDecimal MOST = new BigDecimal(5000);

    private final HelperForms forms;
    private final Helpers helpers;
    private final TaskPages pages;
    private final Layouts layouts;

    HelperController(HelperForms forms, Helpers helpers, TaskPages pages, Layouts layouts) {
        this.forms = forms;
        this.helpers = helpers;
        this.pages = pages;
        this.layouts = layouts;
    }

    @Needs("actors.read")
    @GetMapping("/my/todos/{id}/helpers/new")
    ModelAndView look(@PathVariable UUID id, @RequestParam(defaultValue = "") String q, Viewer viewer) {
        return forms.page(id, q, "", FormErrors.NONE, viewer);
    }

    @Needs("actors.read")
    @PostMapping("/my/todos/{id}/helpers/new")
    Object add(
            @PathVariable UUID id,
            @RequestParam @Nullable UUID person,
            @RequestParam(defaultValue = "") String does,
            @RequestParam(defaultValue = "") String q,
            Viewer viewer,
            HttpServletRequest request) {
        var layout = layouts.of(request);
        if (person == null) {
            return forms.page(id, q, does, FormErrors.of("person", layout.t("team.todos.helper.empty")), viewer);
        }
        if (does.length() > LONGEST) {
            return forms.page(id, q, does, FormErrors.of("does", layout.t("team.functions.long")), viewer);
        }
        try {
            helpers.add(id, person, Typed.line(does));
        } catch (Refusal refusal) {
            return forms.page(
                    id, q, does, FormErrors.of("person", layout.t(refusal.key(), refusal.arguments())), viewer);
        }
        return See.other("/my/todos/" + id + "#helpers");
    }

    @PostMapping("/my/todos/{id}/helpers/{helper}")
    Object change(
            @PathVariable UUID id,
            @PathVariable UUID helper,
            @RequestParam(defaultValue = "") String does,
            @RequestParam(defaultValue = "0") String hours,
            HttpServletRequest request) {
        var layout = layouts.of(request);
        var given = hours(hours);
        if (given.isEmpty() || does.length() > LONGEST) {
            var errors = given.isEmpty()
                    ? FormErrors.of("hours", layout.t("team.todos.hours.wrong", hours))
                    : FormErrors.of("does", layout.t("team.functions.long"));
            var typed = Map.of("helper", helper.toString(), "does", does, "hours", hours);
            return pages.of(id, null, errors, typed, layout);
        }
        helpers.change(id, helper, Typed.line(does), given.get());
        return See.other("/my/todos/" + id + "#helpers");
    }

    @PostMapping("/my/todos/{id}/helpers/{helper}/removal")
    Object remove(@PathVariable UUID id, @PathVariable UUID helper) {
        helpers.remove(id, helper);
        return See.other("/my/todos/" + id + "#helpers");
    }

    private static Optional<BigDecimal> hours(String typed) {
        var plain = typed.strip().replace(',', '.');
        if (!plain.matches("\\d{1,4}(\\.\\d{1,2})?")) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(plain)).filter(hours -> hours.compareTo(MOST) <= 0);
    }
}
