package org.megdan.desk.api.acts;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.NodeActor;
import org.megdan.core.plans.NodeEdit;

/** What a program changes of a node; a field that is not sent stays as it is. */
record NodeBody(
        @Nullable Integer version,
        @Nullable String level,
        @Nullable String code,
        @Nullable String title,
        @Nullable String description,
        @Nullable List<@Nullable String> otherWordings,
        @Nullable List<@Nullable String> footnotes,
        @Nullable List<@Nullable String> targetGroups,
        @Nullable List<@Nullable String> results,
        @Nullable List<@Nullable UUID> responsible,
        @Nullable List<@Nullable UUID> partners) {

    private static final int MOST = 200;

    int lock() {
        return Fields.required("version", version);
    }

    NodeEdit over(NodeEdit before, KnownActors actors) {
        var word = level == null ? before.level() : Fields.requiredText("level", level, 60);
        if (!word.matches("[A-Z][A-Z_]*")) {
            throw Fields.wrong("level");
        }
        return new NodeEdit(
                word,
                code == null ? before.code() : Fields.text("code", code, 100),
                title == null ? before.title() : Fields.requiredText("title", title, 5000),
                description == null ? before.description() : description,
                lines("otherWordings", otherWordings, before.otherWordings()),
                lines("footnotes", footnotes, before.footnotes()),
                lines("targetGroups", targetGroups, before.targetGroups()),
                lines("results", results, before.results()),
                actors(before, actors));
    }

    private static List<String> lines(String name, @Nullable List<@Nullable String> sent, List<String> before) {
        return sent == null ? before : Fields.list(name, sent, MOST);
    }

    private List<NodeActor> actors(NodeEdit before, KnownActors actors) {
        var answering = chosen("responsible", responsible, NodeActor.Role.RESPONSIBLE, before, actors);
        var helping = chosen("partners", partners, NodeActor.Role.PARTNER, before, actors);
        if (helping.stream().anyMatch(answering::contains)) {
            throw Fields.wrong("partners");
        }
        return Stream.concat(
                        answering.stream().map(id -> new NodeActor(id, NodeActor.Role.RESPONSIBLE)),
                        helping.stream().map(id -> new NodeActor(id, NodeActor.Role.PARTNER)))
                .toList();
    }

    private static List<UUID> chosen(
            String name,
            @Nullable List<@Nullable UUID> sent,
            NodeActor.Role role,
            NodeEdit before,
            KnownActors actors) {
        return sent != null
                ? actors.all(name, sent)
                : before.actors().stream()
                        .filter(actor -> actor.role() == role)
                        .map(NodeActor::actorId)
                        .toList();
    }
}
