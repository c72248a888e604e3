package org.megdan.desk.relations.advice;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.topics.Topics;
import org.megdan.platform.access.SignedIn;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.identity.AccountRow;
import org.megdan.platform.identity.Accounts;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Notices;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Requests for advice, each for its parties alone. */
@SignedIn
@Controller
class AdviceController {

    private final AdviceList list;
    private final AdvicePages pages;
    private final Ask ask;
    private final Topics topics;
    private final Accounts accounts;
    private final Layouts layouts;

    AdviceController(AdviceList list, AdvicePages pages, Ask ask, Topics topics, Accounts accounts, Layouts layouts) {
        this.list = list;
        this.pages = pages;
        this.ask = ask;
        this.topics = topics;
        this.accounts = accounts;
        this.layouts = layouts;
    }

    @GetMapping("/advice")
    ModelAndView index(Viewer viewer) {
        var page = new AdviceListPage(list.all(viewer), mayAsk(viewer), viewer.may("actors.edit"));
        return new ModelAndView("desk/relations/advice_list", "page", page);
    }

    @GetMapping("/advice/new")
    Object form(Viewer viewer, HttpServletRequest request, RedirectAttributes redirect) {
        if (!mayAsk(viewer)) {
            Notices.warn(redirect, layouts.of(request).t("relations.advice.not-delegate"));
            return See.other("/advice");
        }
        return page(new AskForm("", "", null, null), viewer, FormErrors.NONE);
    }

    @PostMapping("/advice/new")
    Object create(
            @Valid @ModelAttribute AskForm form,
            BindingResult found,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        var own = list.organisations(viewer.person());
        if (!mayAsk(viewer)) {
            throw new Refusal(HttpStatus.FORBIDDEN, "relations.advice.not-delegate");
        }
        if (found.hasErrors()) {
            return page(form, viewer, FormErrors.of(found, layout));
        }
        // somebody else's organisation is nobody's: the first of one's own is asked for
        var organisation = own.stream()
                .map(ActorName::id)
                .filter(id -> form.organisation() == null || id.equals(form.organisation()))
                .findFirst();
        if (form.organisation() != null && organisation.isEmpty()) {
            throw new NotFound();
        }
        var topic = Objects.requireNonNullElse(form.topic(), "");
        var id = ask.ask(
                viewer,
                organisation.orElse(null),
                topic,
                AskForm.plain(form.title()).replace('\n', ' '),
                AskForm.plain(form.question()));
        Notices.done(redirect, layout.t("relations.advice.asked"));
        return See.other("/advice/" + id);
    }

    @GetMapping("/advice/{advice}")
    ModelAndView show(@PathVariable UUID advice, Viewer viewer, HttpServletRequest request) {
        return pages.of(pages.advice(advice, viewer), viewer, Map.of(), FormErrors.NONE, request);
    }

    private boolean mayAsk(Viewer viewer) {
        return viewer.may("actors.edit") || !list.organisations(viewer.person()).isEmpty();
    }

    private ModelAndView page(AskForm form, Viewer viewer, FormErrors errors) {
        var email = accounts.ofPerson(Objects.requireNonNull(viewer.person()))
                .map(AccountRow::email)
                .orElse("");
        var own = list.organisations(viewer.person());
        return new ModelAndView(
                "desk/relations/ask",
                Map.of("page", new AskPage(form, own, topics.all(), email, errors)),
                errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
