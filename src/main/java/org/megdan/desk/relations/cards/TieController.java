package org.megdan.desk.relations.cards;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.megdan.core.actors.Ties;
import org.megdan.core.actors.topics.Topic;
import org.megdan.core.actors.topics.Topics;
import org.megdan.desk.relations.views.Tied;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.Refusal;
import org.megdan.platform.web.See;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

@Controller
class TieController {

    static final String PATH = "/relations/{view:officials|experts|journalists|partners|donors}/{tie}";

    private final TiePages pages;
    private final SaveDetails details;
    private final Topics topics;
    private final Ties ties;
    private final Layouts layouts;

    TieController(TiePages pages, SaveDetails details, Topics topics, Ties ties, Layouts layouts) {
        this.pages = pages;
        this.details = details;
        this.topics = topics;
        this.ties = ties;
        this.layouts = layouts;
    }

    @Needs("actors.read")
    @GetMapping(PATH)
    ModelAndView show(@PathVariable String view, @PathVariable UUID tie, Viewer viewer) {
        return pages.of(pages.tied(view, tie), viewer, Map.of(), FormErrors.NONE);
    }

    @Needs("actors.edit")
    @GetMapping(PATH + "/edit")
    ModelAndView edit(@PathVariable String view, @PathVariable UUID tie) {
        var tied = pages.tied(view, tie);
        var about = topics.ofTies(List.of(tie)).getOrDefault(tie, List.of()).stream()
                .map(Topic::code)
                .toList();
        return form(tied, tied.details(), about, FormErrors.NONE);
    }

    @Needs("actors.edit")
    @PostMapping(PATH + "/edit")
    Object update(
            @PathVariable String view,
            @PathVariable UUID tie,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") List<String> topic,
            @RequestParam Map<String, String> sent,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        var tied = pages.tied(view, tie);
        var form = DetailsForm.read(tied.view(), sent, layout);
        if (!form.errors().isEmpty()) {
            return form(tied, form.values(), topic, form.errors());
        }
        try {
            details.save(tied, version, form.values(), topic);
        } catch (Refusal refusal) {
            var errors = FormErrors.of("", layout.t(refusal.key(), refusal.arguments()));
            return form(tied, form.values(), topic, errors);
        }
        Notices.done(redirect, layout.t("relations.saved"));
        return See.other(tied.path());
    }

    /** Somebody asked or looked: it is still as it is written. */
    @Needs("actors.edit")
    @PostMapping(PATH + "/confirmation")
    RedirectView confirm(
            @PathVariable String view,
            @PathVariable UUID tie,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var tied = pages.tied(view, tie);
        ties.confirm(tied.tie());
        Notices.done(redirect, layouts.of(request).t("relations.confirmed"));
        return See.other(tied.path());
    }

    private ModelAndView form(Tied tied, Map<String, String> values, List<String> about, FormErrors errors) {
        pages.seen(tied);
        var page = new DetailsPage(tied, values, about, topics.all(), errors);
        return new ModelAndView(
                "desk/relations/details",
                Map.of("page", page),
                errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
