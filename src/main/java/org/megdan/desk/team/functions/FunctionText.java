package org.megdan.desk.team.functions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.hashes.Sha256;
import tools.jackson.databind.json.JsonMapper;

/** What a card says, and the one text to which an acknowledgement is bound. */
public record FunctionText(
        String title,
        String purpose,
        List<String> duties,
        @Nullable UUID reportsTo) {

    private static final String FORMAT = "megdan-function-card/1";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public FunctionText {
        duties = List.copyOf(duties);
    }

    static FunctionText of(FunctionCard card) {
        return new FunctionText(card.title(), card.purpose(), card.duties(), card.reportsTo());
    }

    public String sha256() {
        var text = new LinkedHashMap<String, Object>();
        text.put("format", FORMAT);
        text.put("title", title);
        text.put("purpose", purpose);
        text.put("duties", duties);
        if (reportsTo != null) {
            text.put("reportsTo", reportsTo);
        }
        return Sha256.hex(JSON.writeValueAsString(text));
    }

    Map<String, Object> told() {
        return Map.of("title", title, "purpose", purpose, "duties", duties);
    }
}
