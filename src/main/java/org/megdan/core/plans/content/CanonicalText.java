package org.megdan.core.plans.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.NodeActor;
import org.megdan.core.plans.PlanContent;
import org.megdan.core.plans.PlanNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one text of a content that a decision is bound to: JSON without spaces, fields in the order written here, nodes
 * nested as in the document. What the readers of the document never see (locks, doubts, source lines, addresses) is not in
 * it. A change of this shape needs a new format name, or adopted versions would no longer verify.
 */
public final class CanonicalText {

    private static final String FORMAT = "megdan-strategy/1";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PlanContent content;
    private final Map<UUID, String> groupNames = new HashMap<>();
    private final Map<@Nullable UUID, List<PlanNode>> children = new HashMap<>();
    private final Map<UUID, List<Object>> results = new HashMap<>();

    private CanonicalText(PlanContent content) {
        this.content = content;
        content.groups().forEach(group -> groupNames.put(group.id(), group.name()));
        content.nodes()
                .forEach(node -> children.computeIfAbsent(node.parentId(), id -> new ArrayList<>())
                        .add(node));
        content.results()
                .forEach(result -> results.computeIfAbsent(result.nodeId(), id -> new ArrayList<>())
                        .add(fields("id", result.id(), "text", result.text())));
    }

    public static String of(PlanContent content) {
        return JSON.writeValueAsString(new CanonicalText(content).document());
    }

    private Map<String, Object> document() {
        return fields(
                "format",
                FORMAT,
                "title",
                content.title(),
                "from",
                content.startsOn(),
                "to",
                content.endsOn(),
                "nodes",
                below(null),
                "targetGroups",
                content.groups().stream()
                        .map(group -> fields(
                                "id", group.id(), "name", group.name(), "expectedChange", group.expectedChange()))
                        .toList(),
                "stages",
                stages(),
                "chapters",
                chapters(),
                "kept",
                content.kept().stream()
                        .map(kept -> fields("id", kept.id(), "text", kept.text()))
                        .toList());
    }

    private List<Object> below(@Nullable UUID parent) {
        var nodes = new ArrayList<Object>();
        for (var node : children.getOrDefault(parent, List.of())) {
            nodes.add(node(node));
        }
        return nodes;
    }

    private Map<String, Object> node(PlanNode node) {
        return fields(
                "id",
                node.id(),
                "level",
                node.level(),
                "code",
                node.code(),
                "title",
                node.title(),
                "description",
                node.description(),
                "otherWordings",
                node.otherWordings(),
                "footnotes",
                node.footnotes(),
                "targetGroups",
                node.groups().stream()
                        .map(id -> groupNames.getOrDefault(id, ""))
                        .toList(),
                "results",
                results.getOrDefault(node.id(), List.of()),
                "responsible",
                node.actors(NodeActor.Role.RESPONSIBLE),
                "partners",
                node.actors(NodeActor.Role.PARTNER),
                "carriesOut",
                node.carriesOut().stream().map(target -> target.targetNodeId()).toList(),
                "nodes",
                below(node.id()));
    }

    private List<Map<String, Object>> stages() {
        return content.stages().stream()
                .map(stage -> fields(
                        "id",
                        stage.id(),
                        "name",
                        stage.name(),
                        "kind",
                        stage.kind(),
                        "period",
                        stage.period(),
                        "from",
                        stage.startsOn(),
                        "to",
                        stage.endsOn(),
                        "description",
                        stage.description()))
                .toList();
    }

    private List<Map<String, Object>> chapters() {
        return content.chapters().stream()
                .map(chapter -> fields(
                        "id",
                        chapter.id(),
                        "kind",
                        chapter.kind(),
                        "code",
                        chapter.code(),
                        "title",
                        chapter.title(),
                        "text",
                        chapter.text()))
                .toList();
    }

    // pairs of name and value; what is empty is left out, so that a later optional field changes no earlier hash
    private static Map<String, Object> fields(@Nullable Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            var value = pairs[i + 1];
            if (value != null && !"".equals(value) && !List.of().equals(value)) {
                map.put(String.valueOf(pairs[i]), value);
            }
        }
        return map;
    }
}
