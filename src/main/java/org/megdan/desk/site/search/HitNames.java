package org.megdan.desk.site.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

    /** The piece of its text without the number, which stands in the name. */
    List<SearchHit.Fragment> excerpt(SearchHit hit) {
        var card = card(hit);
        var text = hit.snippet().stream().map(SearchHit.Fragment::text).collect(Collectors.joining());
        var named = card == null ? "" : card.code();
        if (named.isEmpty() || !text.matches(Pattern.quote(named) + "(?s:\\s.*)?")) {
            return hit.snippet();
        }
        var left = text.length() - text.substring(named.length()).stripLeading().length();
        var rest = new ArrayList<SearchHit.Fragment>();
        for (var part : hit.snippet()) {
            var skipped = Math.min(left, part.text().length());
            left -= skipped;
            if (skipped < part.text().length()) {
                rest.add(new SearchHit.Fragment(part.text().substring(skipped), part.isHit()));
            }
        }
        return rest;
    }

    private @Nullable NodeCard card(SearchHit hit) {
        return hit.kind().equals(NODE) ? cards.get(UUID.fromString(hit.id())) : null;
    }

    String of(SearchHit hit) {
        var card = card(hit);
        if (card == null) {
            return layout.t("search.kind." + hit.kind());
        }
        var key = "plans.level." + card.level().toLowerCase(Locale.ROOT);
        var level = layout.messages().has(key) ? layout.t(key) : card.level();
        return (level + " " + card.code()).strip() + " · " + card.planTitle();
    }
}
