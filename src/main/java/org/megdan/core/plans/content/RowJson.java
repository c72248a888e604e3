package org.megdan.core.plans.content;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Records as JSON objects with the columns' names: the shape that PostgreSQL takes rows in and gives them back. */
public final class RowJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private RowJson() {}

    public static String write(Object rows) {
        return MAPPER.writeValueAsString(rows);
    }

    public static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }
}
