package org.megdan.desk.site.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.megdan.core.plans.NodeCard;
import org.megdan.platform.search.SearchHit;
import org.megdan.platform.web.Layout;

/**
 * What a thing found is: „Задача 1.1.3 · Стратегия за работа и развитие“.
 *
 * @param cards of the goals and tasks among the hits
 */
record HitNames(Map<UUID, NodeCard> cards, Layout layout) {

    private static final String NODE = "node";

    static List<UUID> nodes(List<SearchHit> hits) {
        return hits.stream()
                .filter(hit -> hit.kind().equals(NODE))
                .map(hit -> UUID.fromString(hit.id()))
                .toList();
    }

    String of(SearchHit hit) {
        var card = hit.kind().equals(NODE) ? cards.get(UUID.fromString(hit.id())) : null;
        if (card == null) {
            return layout.t("search.kind." + hit.kind());
        }
        var key = "plans.level." + card.level().toLowerCase(Locale.ROOT);
        var level = layout.messages().has(key) ? layout.t(key) : card.level();
        return (level + " " + card.code()).strip() + " · " + card.planTitle();
    }
}
