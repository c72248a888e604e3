package org.megdan.desk.strategy.imports;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.PlanRefusal;
import org.megdan.core.plans.Reimports;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.See;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a document differs in from the strategy that it is brought into, and the choice of what to take. */
@Needs("plans.edit")
@Controller
class DifferenceController {

    private static final String ONE = "/strategy/imports/{id}/changes";

    private final OpenImports open;
    private final Targets targets;
    private final Reimports reimports;
    private final AcceptImport act;
    private final Layouts layouts;

    DifferenceController(OpenImports open, Targets targets, Reimports reimports, AcceptImport act, Layouts layouts) {
        this.open = open;
        this.targets = targets;
        this.reimports = reimports;
        this.act = act;
        this.layouts = layouts;
    }

    @GetMapping(ONE)
    ModelAndView show(@PathVariable UUID id, Viewer viewer, HttpServletRequest request) {
        return page(document(id), null, FormErrors.NONE, HttpStatus.OK, viewer, request);
    }

    @PostMapping(ONE)
    ModelAndView create(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String basis,
            @RequestParam(defaultValue = "-1") int step,
            @RequestParam(defaultValue = "") List<String> take,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var document = document(id);
        var layout = layouts.of(request);
        var why = take.isEmpty()
                ? "strategy.again.nothing-taken"
                : step != document.step() ? "strategy.again.corrected-meanwhile" : null;
        if (why != null) {
            var status = take.isEmpty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT;
            return page(document, take, FormErrors.of("", layout.t(why)), status, viewer, request);
        }
        try {
            var target = targets.get(target(document), viewer);
            var taken = act.into(target, document, basis, take);
            var counts = String.join(", ", new DifferencePages(layout).changes().counts(taken.difference()));
            Notices.done(redirect, layout.t("strategy.again.done", counts));
            var draft = taken.draft();
            return new ModelAndView(
                    See.other("/strategy/" + draft.slug() + "/versions/" + draft.number() + "?imported=true"));
        } catch (PlanRefusal refusal) {
            var told = FormErrors.of("", layout.t(refusal.key(), refusal.arguments()));
            return page(document, take, told, refusal.status(), viewer, request);
        }
    }

    private ModelAndView page(
            OpenImport document,
            @Nullable List<String> taken,
            FormErrors errors,
            HttpStatus status,
            Viewer viewer,
            HttpServletRequest request) {
        var target = targets.get(target(document), viewer);
        var proposal = reimports.propose(target.id(), document.outline());
        var chosen = taken == null ? DifferencePages.usual(proposal) : taken;
        var page = new DifferencePages(layouts.of(request)).of(document, target, proposal, chosen, errors);
        var view = new ModelAndView("desk/strategy/imports/changes", "page", page);
        view.setStatus(status);
        return view;
    }

    private OpenImport document(UUID id) {
        var document = open.get(id);
        target(document);
        return document;
    }

    private static String target(OpenImport document) {
        if (document.target() == null) {
            throw new NotFound();
        }
        return document.target();
    }
}
