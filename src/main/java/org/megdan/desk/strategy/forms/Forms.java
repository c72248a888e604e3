package org.megdan.desk.strategy.forms;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.megdan.core.plans.StaleEdit;
import org.megdan.desk.strategy.subjects.Typed;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.See;
import org.megdan.platform.web.TextSpan;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** How a form answers: shown, wrong with all that was typed, or overtaken by somebody else with both texts. */
public final class Forms {

    private Forms() {}

    public static ModelAndView shown(FormPage page) {
        return view(page, HttpStatus.OK);
    }

    public static ModelAndView wrong(FormPage page, FormErrors errors) {
        return view(page.wrong(errors), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Does the act when nothing is wrong and goes back; else the form comes back as {@link #wrong} or {@link #stale}. */
    public static ModelAndView saved(FormPage page, Typed typed, Runnable act, Supplier<TypedForm> theirs) {
        try {
            return typed.tried(() -> {
                        act.run();
                        return new ModelAndView(See.other(page.cancel()));
                    })
                    .orElseGet(() -> wrong(page, typed.errors()));
        } catch (StaleEdit stale) {
            return stale(page, theirs.get());
        }
    }

    /** @param theirs what is saved now, with the lock that the next save needs */
    public static ModelAndView stale(FormPage page, TypedForm theirs) {
        var clashes = page.fields().stream()
                .filter(field -> differs(field, page.form(), theirs))
                .map(field -> new FormPage.Clash(
                        field.label(),
                        spans(field, page.form().value(field.name())),
                        spans(field, theirs.value(field.name()))))
                .toList();
        return view(page.clashing(page.form().locked(theirs.lock()), clashes), HttpStatus.CONFLICT);
    }

    // a browser sends other line ends than it was given
    private static boolean differs(FormField field, TypedForm yours, TypedForm theirs) {
        var name = field.name();
        return !yours.value(name)
                .lines()
                .toList()
                .equals(theirs.value(name).lines().toList());
    }

    private static List<TextSpan> spans(FormField field, String value) {
        return value.isEmpty() ? List.of() : List.of(new TextSpan(TextSpan.Kind.SAME, field.shown(value)));
    }

    private static ModelAndView view(FormPage page, HttpStatus status) {
        return new ModelAndView("desk/strategy/forms/show", Map.of("page", page), status);
    }
}
