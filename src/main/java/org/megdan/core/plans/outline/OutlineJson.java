package org.megdan.core.plans.outline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Outlines as JSON. The names are those of the records; {@code counts} stands first for whoever reads it by eye and is
 * ignored on the way back. Lines are counted from 1 in the text as read.
 */
public final class OutlineJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            // an outline of an earlier day may lack a mark that is new
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private OutlineJson() {}

    public static String write(Outline outline) {
        var object = MAPPER.createObjectNode();
        object.set("counts", MAPPER.valueToTree(counts(outline)));
        object.setAll((tools.jackson.databind.node.ObjectNode) MAPPER.valueToTree(outline));
        return MAPPER.writeValueAsString(object);
    }

    public static Outline read(String json) {
        return MAPPER.readValue(json, Outline.class);
    }

    /** How many of each: nodes by level, target groups, results, doubts, kept texts. */
    public static Map<String, Long> counts(Outline outline) {
        Map<String, Long> counts = outline.nodes().stream()
                .collect(Collectors.groupingBy(OutlineNode::level, LinkedHashMap::new, Collectors.counting()));
        counts.put("targetGroups", sum(outline, node -> node.targetGroups().size()));
        counts.put("results", sum(outline, node -> node.results().size()));
        counts.put("doubts", outline.doubts());
        counts.put("kept", (long) outline.kept().size());
        return counts;
    }

    private static long sum(Outline outline, java.util.function.ToLongFunction<OutlineNode> size) {
        return outline.nodes().stream().mapToLong(size).sum();
    }
}
