package org.megdan.desk.strategy.imports;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.NetworkWords;
import org.megdan.core.plans.ReadResult;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;
import org.springframework.stereotype.Component;

/** Reads what was given and opens its preview, or says why not. */
@Component
class TakeIn {

    private final OpenImports imports;
    private final NetworkWords words;

    TakeIn(OpenImports imports, NetworkWords words) {
        this.imports = imports;
        this.words = words;
    }

    /** @param target address of the strategy that it is brought into, null for a new one */
    Outcome take(@Nullable Given given, @Nullable String target, Viewer viewer, Layout layout) {
        if (given == null) {
            return new Outcome(null, FormErrors.of("file", layout.t("strategy.imports.nothing")));
        }
        return switch (given.read(words.current())) {
            case ReadResult.Refused(var key, var arguments) ->
                new Outcome(null, FormErrors.of(given.field(), layout.t(key, arguments.toArray())));
            case ReadResult.Recognised(var outline, var source) ->
                new Outcome(imports.open(given, source.lines(), outline, target, viewer), FormErrors.NONE);
        };
    }

    /** @param id of the preview, null when there are errors */
    record Outcome(@Nullable UUID id, FormErrors errors) {}
}
