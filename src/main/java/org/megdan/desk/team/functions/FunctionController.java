package org.megdan.desk.team.functions;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.Refusal;
import org.megdan.platform.web.See;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who does what, and each function; its holders say that they have read it. */
@Needs("team.read")
@Controller
class FunctionController {

    private final FunctionListing listing;
    private final FunctionPages pages;
    private final Functions functions;
    private final FunctionShelf shelf;
    private final Layouts layouts;

    FunctionController(
            FunctionListing listing, FunctionPages pages, Functions functions, FunctionShelf shelf, Layouts layouts) {
        this.listing = listing;
        this.pages = pages;
        this.functions = functions;
        this.shelf = shelf;
        this.layouts = layouts;
    }

    @GetMapping("/team/functions")
    ModelAndView index(Viewer viewer, HttpServletRequest request) {
        return new ModelAndView("desk/team/functions/index", "page", listing.page(viewer, layouts.of(request)));
    }

    @GetMapping("/team/functions/{id}")
    ModelAndView show(@PathVariable UUID id, @RequestParam @Nullable Long older, HttpServletRequest request) {
        return pages.of(id, null, older, layouts.of(request), FormErrors.NONE);
    }

    @GetMapping("/team/functions/{id}/versions/{number}")
    ModelAndView version(@PathVariable UUID id, @PathVariable int number, HttpServletRequest request) {
        return pages.of(id, number, null, layouts.of(request), FormErrors.NONE);
    }

    @PostMapping("/team/functions/{id}/acknowledgement")
    Object acknowledge(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String sha256,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        try {
            functions.acknowledge(shelf.heldFunction(id, viewer), sha256);
        } catch (Refusal refusal) {
            return pages.of(id, null, null, layout, FormErrors.of("", layout.t(refusal.key(), refusal.arguments())));
        }
        Notices.done(redirect, layout.t("team.functions.acknowledged"));
        return See.other("/team/functions/" + id);
    }
}
