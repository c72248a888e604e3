package org.megdan.desk.relations.expertise;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.See;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class ExpertiseController {

    private static final String FIELD = "need-";

    private final Expertise expertise;
    private final Layouts layouts;

    ExpertiseController(Expertise expertise, Layouts layouts) {
        this.expertise = expertise;
        this.layouts = layouts;
    }

    @Needs("actors.read")
    @GetMapping("/relations/expertise")
    ModelAndView show(Viewer viewer) {
        return page(viewer, Map.of(), FormErrors.NONE);
    }

    @Needs("actors.edit")
    @PostMapping("/relations/expertise")
    Object update(
            @RequestParam Map<String, String> sent,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        var wanted = new HashMap<String, Integer>();
        for (var entry : sent.entrySet()) {
            if (entry.getKey().startsWith(FIELD)) {
                var typed = entry.getValue().strip();
                if (!typed.matches("[0-9]{0,2}")) {
                    return page(viewer, sent, FormErrors.of("", layout.t("relations.expertise.wrong", typed)));
                }
                wanted.put(entry.getKey().substring(FIELD.length()), typed.isEmpty() ? 0 : Integer.parseInt(typed));
            }
        }
        expertise.need(wanted);
        Notices.done(redirect, layout.t("relations.saved"));
        return See.other("/relations/expertise");
    }

    private ModelAndView page(Viewer viewer, Map<String, String> typed, FormErrors errors) {
        var page = new ExpertisePage(expertise.rows(), viewer.may("actors.edit"), typed, errors);
        return new ModelAndView(
                "desk/relations/expertise",
                Map.of("page", page),
                errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
