package org.megdan.desk.site.firstrun;

import org.jspecify.annotations.Nullable;
import org.megdan.platform.web.FormErrors;

/** The form of a fresh server; everything but the password comes back when it is refused. */
public record FirstRunPage(
        @Nullable String code,
        @Nullable String network,
        @Nullable String name,
        @Nullable String email,
        FormErrors errors) {

    static FirstRunPage of(FirstRunForm form, FormErrors errors) {
        return new FirstRunPage(form.code(), form.network(), form.name(), form.email(), errors);
    }

    public String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
