package org.megdan.desk.protection.erasures;

import java.util.List;
import java.util.Map;
import org.megdan.platform.privacy.Fate;
import org.megdan.platform.web.Language;
import tools.jackson.databind.json.JsonMapper;

/** What stayed after an erasure, told in each language. */
record Kept(Map<Language, List<Fate>> told) {

    private static final JsonMapper JSON = JsonMapper.shared();

    String written() {
        return JSON.writeValueAsString(this);
    }

    static Kept read(String json) {
        var node = JSON.readTree(json);
        return node.has("told") ? JSON.treeToValue(node, Kept.class) : new Kept(Map.of());
    }

    List<Fate> in(Language language) {
        return told.getOrDefault(language, List.of());
    }
}
