package org.megdan.desk.api;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The served description of the interface, and whether an answer is as it says. */
public final class Described {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final JsonNode document;

    public Described() {
        try (var stream = new ClassPathResource("api/openapi.yaml").getInputStream()) {
            document = JSON.valueToTree(new Yaml().load(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode document() {
        return document;
    }

    /** „GET /api/v1/strategies“ with what is said of it. */
    Map<String, JsonNode> operations() {
        var all = new LinkedHashMap<String, JsonNode>();
        for (var path : document.path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                if (METHODS.contains(operation.getKey())) {
                    var method = operation.getKey().toUpperCase(java.util.Locale.ROOT);
                    all.put(method + " /api/v1" + path.getKey(), operation.getValue());
                }
            }
        }
        return all;
    }

    /** What is wrong with the answer of an operation; nothing when it is as described. */
    public List<String> wrongIn(String operation, int status, String answer) {
        var responses = operation(operation).path("responses");
        return wrong(content(resolved(responses.path(Integer.toString(status)))), answer);
    }

    List<String> wrongInExample(String operation) {
        var body = operation(operation).path("requestBody").path("content").path("application/json");
        return wrong(body.path("schema"), body.path("example").toString());
    }

    /** Names behind {@code filter[…]} and {@code sort}. */
    List<String> names(String operation, String kind) {
        var parameters = operation(operation).path("parameters");
        return parameters
                .valueStream()
                .filter(one -> one.path("name").asString("").startsWith(kind))
                .flatMap(one -> kind.equals("sort")
                        ? one.path("schema").path("enum").valueStream().map(JsonNode::asString)
                        : java.util.stream.Stream.of(one.path("name").asString()))
                .filter(name -> !name.startsWith("-"))
                .sorted()
                .collect(Collectors.toList());
    }

    private JsonNode operation(String name) {
        var operation = operations().get(name);
        if (operation == null) {
            throw new AssertionError("not described: " + name);
        }
        return operation;
    }

    private JsonNode resolved(JsonNode node) {
        var reference = node.path("$ref").asString("");
        return reference.isEmpty() ? node : document.at(reference.substring(1));
    }

    private static JsonNode content(JsonNode response) {
        var types = response.path("content").properties();
        if (types.isEmpty()) {
            throw new AssertionError("an answer that is not described");
        }
        return types.iterator().next().getValue().path("schema");
    }

    private List<String> wrong(JsonNode schema, String text) {
        var whole = JSON.createObjectNode();
        whole.set("components", document.path("components"));
        whole.putArray("allOf").add(schema);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole.toString(), InputFormat.JSON)
                .validate(
                        text,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }
}
