package org.megdan.platform.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** An array of objects, one a row, with the names of the columns as keys; what is unknown is null. */
public final class JsonRows {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private JsonRows() {}

    /** The stream stays open. */
    public static <R> void write(Dataset<R> dataset, Rows<R> rows, OutputStream out) throws IOException {
        try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            json.writeStartArray();
            rows.each(row -> {
                json.writeStartObject();
                for (var column : dataset.columns()) {
                    json.writeName(column.name());
                    writeValue(json, column.value().apply(row));
                }
                json.writeEndObject();
            });
            json.writeEndArray();
        }
    }

    private static void writeValue(JsonGenerator json, @Nullable Object value) {
        switch (value) {
            case null -> json.writeNull();
            case BigDecimal number -> json.writeNumber(number.toPlainString());
            case Number number -> json.writeNumber(number.longValue());
            case Boolean yes -> json.writeBoolean(yes);
            default -> json.writeString(value.toString());
        }
    }
}
