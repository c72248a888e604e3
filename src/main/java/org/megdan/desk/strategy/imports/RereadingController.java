package org.megdan.desk.strategy.imports;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.megdan.core.plans.NetworkWords;
import org.megdan.core.plans.ReadResult;
import org.megdan.platform.access.Needs;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.See;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Reads a document again by the words as they are now; what was corrected by hand stays one step back. */
@Needs("plans.edit")
@Controller
class RereadingController {

    private final OpenImports imports;
    private final NetworkWords words;
    private final Layouts layouts;

    RereadingController(OpenImports imports, NetworkWords words, Layouts layouts) {
        this.imports = imports;
        this.words = words;
        this.layouts = layouts;
    }

    @PostMapping("/strategy/imports/{id}/rereading")
    RedirectView create(@PathVariable UUID id, HttpServletRequest request, RedirectAttributes redirect) {
        var layout = layouts.of(request);
        var open = imports.get(id);
        var original = imports.original(id);
        var isKeptText = original.isEmpty();
        var given = original.orElseGet(() -> Given.text(open.name(), open.source()));
        switch (given.read(words.current())) {
            case ReadResult.Refused(var key, var arguments) ->
                Notices.warn(redirect, layout.t(key, arguments.toArray()));
            case ReadResult.Recognised read -> tell(open, read, isKeptText, layout, redirect);
        }
        return See.other("/strategy/imports/" + id);
    }

    private void tell(
            OpenImport open,
            ReadResult.Recognised read,
            boolean isKeptText,
            Layout layout,
            RedirectAttributes redirect) {
        if (read.outline().equals(open.outline())) {
            Notices.done(redirect, layout.t("strategy.words.reread.same"));
        } else if (imports.correct(open, "REREAD", read.outline())) {
            Notices.done(redirect, layout.t(isKeptText ? "strategy.words.reread.text" : "strategy.words.reread"));
        } else {
            Notices.warn(redirect, layout.t("strategy.imports.stale"));
        }
    }
}
