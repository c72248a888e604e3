package org.megdan.platform.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Messages;
import tools.jackson.databind.json.JsonMapper;

class JsonRowsTests {

    private static final Messages MESSAGES = new Messages();

    @Test
    void writesAnArrayOfObjects() throws IOException {
        var rows = JsonMapper.shared().readTree(json(Volunteers.SAMPLE));
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).get("value").decimalValue()).isEqualByComparingTo("-12.50");
        assertThat(rows.get(0).get("since").asString()).isEqualTo("2014-04-01");
        assertThat(rows.get(1).get("name").isNull()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void keepsItsOwnDescription(Language language) throws IOException {
        var schema = new DataSchema(MESSAGES, language).ofJson(Volunteers.DATASET);
        var validator = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON);

        assertThat(validator.validate(json(Volunteers.SAMPLE), InputFormat.JSON, JsonRowsTests::withFormats))
                .isEmpty();
        assertThat(validator.validate(
                        json(Volunteers.SAMPLE).replace("2014-04-01", "вчера"),
                        InputFormat.JSON,
                        JsonRowsTests::withFormats))
                .isNotEmpty();
        assertThat(JsonMapper.shared().readTree(schema).get("title").asString())
                .isEqualTo(MESSAGES.text(language, "charts.total"));
    }

    @Test
    void describesTheTableForCatalogues() {
        var schema = JsonMapper.shared().readTree(new DataSchema(MESSAGES, Language.BG).ofTable(Volunteers.DATASET));
        assertThat(schema.get("fields").findValuesAsString("type"))
                .containsExactly("string", "integer", "number", "date", "datetime", "boolean", "string");
    }

    private static void withFormats(com.networknt.schema.ExecutionContext context) {
        context.executionConfig(config -> config.formatAssertionsEnabled(true));
    }

    private static String json(List<Volunteers> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        JsonRows.write(Volunteers.DATASET, Rows.of(rows), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
