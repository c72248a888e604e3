package org.megdan.platform.audit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares the two states of an act field by field; what is equal in both is left out. */
@Component
class Changes {

    private final JsonMapper json;

    Changes(JsonMapper json) {
        this.json = json;
    }

    List<HistoryEntry.Change> between(@Nullable String before, @Nullable String after) {
        var old = read(before);
        var now = read(after);
        var fields = new LinkedHashSet<String>(old.propertyNames());
        fields.addAll(now.propertyNames());
        var changes = new ArrayList<HistoryEntry.Change>();
        for (var field : fields) {
            if (!old.path(field).equals(now.path(field))) {
                changes.add(new HistoryEntry.Change(field, text(old.path(field)), text(now.path(field))));
            }
        }
        return List.copyOf(changes);
    }

    // a state that is no record, such as a bare title, is compared under an empty name
    private JsonNode read(@Nullable String state) {
        if (state == null) {
            return json.createObjectNode();
        }
        var node = json.readTree(state);
        return node.isObject() ? node : json.createObjectNode().set("", node);
    }

    private @Nullable String text(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        return value.isString() ? value.stringValue() : value.toString();
    }
}
