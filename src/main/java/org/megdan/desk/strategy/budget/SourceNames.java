package org.megdan.desk.strategy.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.megdan.core.measures.FundingSource;
import org.megdan.platform.web.Layout;

/** The sources of funding by their names in the language of the page. */
class SourceNames {

    private final Map<String, String> names;
    private final Layout layout;

    SourceNames(List<FundingSource> sources, Layout layout) {
        this.names = sources.stream()
                .collect(Collectors.toMap(FundingSource::key, source -> source.name(layout.language())));
        this.layout = layout;
    }

    String of(@Nullable String source) {
        return source == null ? layout.t("measures.budget.unsourced") : names.getOrDefault(source, source);
    }

    /** „държавен бюджет“, „средства по проекти и държавен бюджет“, „още без източник“. */
    String together(List<String> sources) {
        if (sources.isEmpty()) {
            return of(null);
        }
        var all = new ArrayList<>(sources.stream().map(this::of).toList());
        var last = all.removeLast();
        return all.isEmpty() ? last : layout.t("measures.budget.combination.and", String.join(", ", all), last);
    }
}
