package org.megdan.platform.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.web.Layout;

/**
 * One act as a page shows it.
 *
 * @param actor the name on the day of the act, empty for anyone who was not signed in
 * @param token the name of the token by which a program acted for them, null where they acted themselves
 * @param action a message key
 */
public record HistoryEntry(
        long id, Instant at, String actor, @Nullable String token, String action, String module, List<Change> changes) {

    public String what(Layout layout) {
        return layout.messages().has(action) ? layout.t(action) : action;
    }

    public String who(Layout layout) {
        var name = actor.isEmpty() ? layout.t("audit.nobody") : actor;
        return token == null ? name : layout.t("audit.by-token", name, token);
    }

    /** The name of the field: {@code <module>.field.<name>} or, common to all, {@code audit.field.<name>}. */
    public String label(Change change, Layout layout) {
        var own = module + ".field." + change.field();
        var common = "audit.field." + change.field();
        if (layout.messages().has(own)) {
            return layout.t(own);
        }
        return layout.messages().has(common) ? layout.t(common) : change.field();
    }

    /** One value that differs; null for what was not there. */
    public record Change(
            String field, @Nullable String before, @Nullable String after) {}
}
