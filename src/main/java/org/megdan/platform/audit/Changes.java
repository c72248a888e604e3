package org.megdan.platform.audit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
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
            var was = text(old.path(field));
            var is = text(now.path(field));
            if (!Objects.equals(was, is)) {
                changes.add(new HistoryEntry.Change(field, was, is));
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

    // nothing, an empty text and an empty list say the same; lists are read line by line, records by their values
    private static @Nullable String text(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        var text = switch (value.getNodeType()) {
            case ARRAY -> joined(value, "\n");
            case OBJECT -> joined(value, ", ");
            default -> value.asString();
        };
        return text.isBlank() ? null : text;
    }

    private static String joined(JsonNode parts, String between) {
        return parts.valueStream()
                .map(Changes::text)
                .filter(text -> text != null && !HistoryEntry.isId(text))
                .collect(Collectors.joining(between));
    }
}
