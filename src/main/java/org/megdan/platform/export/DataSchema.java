package org.megdan.platform.export;

import java.util.List;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Messages;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Descriptions of a dataset for programs, with its titles and descriptions in a language. */
public final class DataSchema {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Messages messages;
    private final Language language;

    public DataSchema(Messages messages, Language language) {
        this.messages = messages;
        this.language = language;
    }

    /** JSON Schema 2020-12 of what {@link JsonRows} writes. */
    public String ofJson(Dataset<?> dataset) {
        var schema = JSON.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        describe(schema, dataset.key());
        schema.put("type", "array");
        var row = schema.putObject("items");
        row.put("type", "object");
        var properties = row.putObject("properties");
        for (var column : dataset.columns()) {
            var property = properties.putObject(column.name());
            describe(property, column.key());
            property.putArray("type").add(column.type().json).add("null");
            if (column.type().format != null) {
                property.put("format", column.type().format);
            }
        }
        row.set("required", JSON.valueToTree(names(dataset)));
        row.put("additionalProperties", false);
        return write(schema);
    }

    /** Table Schema, as open-data catalogues read it, of what {@link Csv} writes. */
    public String ofTable(Dataset<?> dataset) {
        var schema = JSON.createObjectNode();
        describe(schema, dataset.key());
        var fields = schema.putArray("fields");
        for (var column : dataset.columns()) {
            var field = fields.addObject();
            field.put("name", column.name());
            describe(field, column.key());
            field.put("type", column.type().table);
            if (column.type() == Column.Type.ADDRESS) {
                field.put("format", "uri");
            }
        }
        schema.set("missingValues", JSON.valueToTree(List.of("")));
        return write(schema);
    }

    private void describe(ObjectNode node, String key) {
        node.put("title", messages.text(language, key));
        if (messages.has(key + ".about")) {
            node.put("description", messages.text(language, key + ".about"));
        }
    }

    private static List<String> names(Dataset<?> dataset) {
        return dataset.columns().stream().<String>map(Column::name).toList();
    }

    private static String write(ObjectNode schema) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(schema);
    }
}
