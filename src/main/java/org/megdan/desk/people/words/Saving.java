package org.megdan.desk.people.words;

import java.util.function.Function;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.Refusal;
import org.megdan.platform.web.See;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One word saved: back to the list, or the page again with everything typed.
 *
 * @param field what a refusal is about
 */
record Saving(Layout layout, RedirectAttributes redirect, String list, String field) {

    Object run(BindingResult found, Runnable act, Function<FormErrors, ModelAndView> page) {
        if (found.hasErrors()) {
            return page.apply(FormErrors.of(found, layout));
        }
        try {
            act.run();
        } catch (Refusal refusal) {
            return page.apply(FormErrors.of(field, layout.t(refusal.key(), refusal.arguments())));
        }
        Notices.done(redirect, layout.t("people.saved"));
        return See.other(list);
    }
}
