package org.megdan.core.plans.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds nodes again by number, by words and by parent without walking through all of them. */
final class NodeIndex {

    private record Key(@Nullable NodeDraft parent, String level, String mark) {}

    private final Map<Key, NodeDraft> byCode = new HashMap<>();
    private final Map<Key, NodeDraft> byTitle = new HashMap<>();
    private final Map<String, NodeDraft> latest = new HashMap<>();
    private final Map<String, List<NodeDraft>> children = new HashMap<>();
    private final Set<String> levels = new HashSet<>();

    void add(NodeDraft node) {
        levels.add(node.level);
        children.computeIfAbsent(key(node.parent), parent -> new ArrayList<>()).add(node);
        if (node.code.isEmpty()) {
            byTitle.putIfAbsent(new Key(node.parent, node.level, words(node.title())), node);
        } else {
            byCode.put(new Key(node.parent, node.level, node.code), node);
            latest.put(node.code, node);
        }
    }

    Optional<NodeDraft> withCode(String code) {
        return Optional.ofNullable(latest.get(code));
    }

    boolean has(String level) {
        return levels.contains(level);
    }

    /** The node of the same number under the same parent; without a number, of the same words. */
    Optional<NodeDraft> twin(@Nullable NodeDraft parent, String level, String code, String title) {
        var twin = code.isEmpty()
                ? byTitle.get(new Key(parent, level, words(title)))
                : byCode.get(new Key(parent, level, code));
        return Optional.ofNullable(twin).filter(node -> !code.isEmpty() || !title.isBlank());
    }

    /** Each node behind its parent, children in the order in which they came. */
    Stream<NodeDraft> inOrder() {
        return below(null);
    }

    private Stream<NodeDraft> below(@Nullable NodeDraft parent) {
        return children.getOrDefault(key(parent), List.of()).stream()
                .flatMap(node -> Stream.concat(Stream.of(node), below(node)));
    }

    private static String key(@Nullable NodeDraft node) {
        return node == null ? "" : node.id;
    }

    private static String words(String title) {
        return title.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^\\p{L}\\d]+", " ")
                .strip();
    }
}
