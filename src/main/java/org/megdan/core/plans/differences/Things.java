package org.megdan.core.plans.differences;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.Chapter;
import org.megdan.core.plans.NodeActor;
import org.megdan.core.plans.PlanContent;
import org.megdan.core.plans.PlanDifference.Kind;
import org.megdan.core.plans.PlanNode;
import org.megdan.core.plans.Stage;

/** Takes a content apart into things in reading order: a goal is followed by its results. */
final class Things {

    // the strategy as a whole is one thing in every version
    private static final UUID WHOLE = new UUID(0, 0);

    private final PlanContent content;
    private final Map<UUID, String> labels = new HashMap<>();
    private final Map<UUID, String> groups = new HashMap<>();

    private Things(PlanContent content) {
        this.content = content;
        content.nodes().forEach(node -> labels.put(node.id(), (node.code() + " " + node.title()).strip()));
        content.groups().forEach(group -> groups.put(group.id(), group.name()));
    }

    static List<Thing> of(PlanContent content) {
        return new Things(content).list();
    }

    private List<Thing> list() {
        var things = new ArrayList<Thing>();
        var whole = fields("title", content.title(), "from", text(content.startsOn()), "to", text(content.endsOn()));
        things.add(new Thing(Kind.STRATEGY, WHOLE, null, "", content.title(), "", whole));
        var results = content.results().stream().collect(Collectors.groupingBy(result -> result.nodeId()));
        for (var node : content.nodes()) {
            var label = label(node.id());
            things.add(node(node));
            results.getOrDefault(node.id(), List.of())
                    .forEach(result -> things.add(new Thing(
                            Kind.RESULT,
                            result.id(),
                            node.id(),
                            "",
                            result.text(),
                            label,
                            fields("text", result.text()))));
        }
        content.groups()
                .forEach(group -> things.add(new Thing(
                        Kind.GROUP,
                        group.id(),
                        null,
                        "",
                        group.name(),
                        "",
                        fields("name", group.name(), "expected-change", group.expectedChange()))));
        content.stages().forEach(stage -> things.add(stage(stage)));
        content.chapters().forEach(chapter -> things.add(chapter(chapter)));
        content.kept()
                .forEach(kept -> things.add(
                        new Thing(Kind.KEPT, kept.id(), null, "", kept.text(), "", fields("text", kept.text()))));
        return things;
    }

    private Thing node(PlanNode node) {
        var fields = fields(
                "level",
                node.level(),
                "code",
                node.code(),
                "title",
                node.title(),
                "description",
                node.description(),
                "other-wordings",
                String.join("\n", node.otherWordings()),
                "footnotes",
                String.join("\n", node.footnotes()),
                "target-groups",
                node.groups().stream().map(id -> groups.getOrDefault(id, "")).collect(Collectors.joining("\n")),
                "responsible",
                ids(node.actors(NodeActor.Role.RESPONSIBLE)),
                "partners",
                ids(node.actors(NodeActor.Role.PARTNER)),
                "carries-out",
                ids(node.carriesOut().stream()
                        .map(target -> target.targetNodeId())
                        .toList()));
        return new Thing(
                Kind.NODE, node.id(), node.parentId(), node.level(), label(node.id()), label(node.parentId()), fields);
    }

    private static Thing stage(Stage stage) {
        return new Thing(
                Kind.STAGE,
                stage.id(),
                null,
                "",
                stage.name(),
                "",
                fields(
                        "name",
                        stage.name(),
                        "kind",
                        stage.kind().name(),
                        "period",
                        stage.period(),
                        "from",
                        text(stage.startsOn()),
                        "to",
                        text(stage.endsOn()),
                        "description",
                        stage.description()));
    }

    private static Thing chapter(Chapter chapter) {
        return new Thing(
                Kind.CHAPTER,
                chapter.id(),
                null,
                "",
                (chapter.code() + " " + chapter.title()).strip(),
                "",
                fields("code", chapter.code(), "title", chapter.title(), "text", chapter.text()));
    }

    private String label(@Nullable UUID node) {
        return node == null ? "" : labels.getOrDefault(node, "");
    }

    private static String ids(List<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining("\n"));
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static Map<String, String> fields(String... pairs) {
        var map = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
