package org.megdan.core.plans;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.outline.LevelWords;
import org.megdan.core.plans.outline.Outline;
import org.megdan.core.plans.reading.ReadingLimits;
import org.megdan.core.plans.reading.SourceText;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What goes to the process that reads and what comes back. It read a stranger's document, so its answer is believed no more
 * than the document: it is checked before anybody uses it.
 */
final class ReadingJson {

    /** A file's name and bytes, or pasted text, and the words that mark levels beside the standard ones. */
    record Question(
            String name, byte @Nullable [] bytes, @Nullable String pasted, List<LevelWords.Word> words) {

        @JsonIgnore
        LevelWords levelWords() {
            return new LevelWords(words);
        }

        @JsonIgnore
        byte[] content() {
            return bytes == null ? new byte[0] : bytes;
        }
    }

    private record Answer(
            @Nullable Outline outline,
            @Nullable SourceText source,
            @Nullable String refused,
            @Nullable List<Object> arguments) {}

    private static final Pattern KEY = Pattern.compile("plans\\.reading\\.[a-zA-Z]{1,40}");
    private static final String TOP = "\0";
    private static final int LONGEST_ID = 300;
    private static final int LONGEST_ARGUMENT = 2_000;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultVisibility(visible -> visible.withIsGetterVisibility(Visibility.NONE))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ReadingJson() {}

    static byte[] write(Question question) {
        return MAPPER.writeValueAsBytes(question);
    }

    static Question question(byte[] json) {
        return MAPPER.readValue(json, Question.class);
    }

    static byte[] write(ReadResult result) {
        return MAPPER.writeValueAsBytes(
                switch (result) {
                    case ReadResult.Recognised(var outline, var source) -> new Answer(outline, source, null, null);
                    case ReadResult.Refused(var key, var arguments) -> new Answer(null, null, key, arguments);
                });
    }

    /** @throws RuntimeException of some kind where the answer is not what it must be */
    static ReadResult result(byte[] json) {
        var answer = MAPPER.readValue(json, Answer.class);
        if (answer.refused != null && answer.arguments != null) {
            return refused(answer.refused, answer.arguments);
        }
        if (answer.outline == null || answer.source == null) {
            throw new IllegalArgumentException("neither an outline nor a reason");
        }
        check(answer.source);
        check(answer.outline);
        return new ReadResult.Recognised(answer.outline, answer.source);
    }

    private static ReadResult refused(String key, List<Object> arguments) {
        var plain = arguments.stream()
                .allMatch(argument -> argument instanceof Number
                        || (argument instanceof String text && text.length() <= LONGEST_ARGUMENT));
        if (!KEY.matcher(key).matches() || !plain) {
            throw new IllegalArgumentException("no reason of ours");
        }
        return new ReadResult.Refused(key, arguments);
    }

    private static void check(SourceText source) {
        if (source.name() == null
                || source.blocks().size() > ReadingLimits.BLOCKS
                || source.lines().stream().mapToLong(String::length).sum() > 2L * ReadingLimits.LETTERS) {
            throw new IllegalArgumentException("more than was asked for");
        }
    }

    // a table may name a parent before its row comes
    private static void check(Outline outline) {
        var parents = new HashMap<String, String>();
        for (var node : outline.nodes()) {
            var parent = node.parent() == null ? TOP : node.parent();
            if (node.id().isBlank() || node.id().length() > LONGEST_ID || parents.put(node.id(), parent) != null) {
                throw new IllegalArgumentException("no ids");
            }
        }
        for (var parent : parents.values()) {
            int steps = 0;
            for (var at = parent; !at.equals(TOP); at = parents.getOrDefault(at, "")) {
                if (at.isEmpty() || ++steps > parents.size()) {
                    throw new IllegalArgumentException("no tree");
                }
            }
        }
    }
}
