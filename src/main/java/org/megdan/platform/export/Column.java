package org.megdan.platform.export;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a dataset.
 *
 * @param name short, Latin and lasting: programs know the column by it
 * @param key message key of the title; {@code key + ".about"} is the key of the description
 */
public record Column<R>(String name, Type type, String key, Function<R, @Nullable Object> value) {

    /** What the values are in Java, and in the descriptions of the data. */
    public enum Type {
        /** String. */
        TEXT("string", null, "string"),
        /** Integer, Long. */
        INTEGER("integer", null, "integer"),
        /** BigDecimal. */
        NUMBER("number", null, "number"),
        /** LocalDate. */
        DATE("string", "date", "date"),
        /** Instant. */
        MOMENT("string", "date-time", "datetime"),
        /** Boolean. */
        YES_NO("boolean", null, "boolean"),
        /** String, an absolute address. */
        ADDRESS("string", "uri", "string");

        final String json;
        final @Nullable String format;
        final String table;

        Type(String json, @Nullable String format, String table) {
            this.json = json;
            this.format = format;
            this.table = table;
        }
    }
}
