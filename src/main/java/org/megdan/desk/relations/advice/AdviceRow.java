package org.megdan.desk.relations.advice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.Layout;

/**
 * A request for advice.
 *
 * @param organisation its name, empty for the network itself
 * @param topic its code, empty for none
 * @param routings to whom it went
 */
public record AdviceRow(
        UUID id,
        UUID askedBy,
        String asker,
        String organisation,
        String topic,
        String topicBg,
        String topicEn,
        String title,
        String question,
        Instant askedAt,
        List<Routing> routings,
        @Nullable Outcome outcome) {

    /** @param kind of the tie by which they are asked: a partner or an expert */
    public record Routing(UUID tie, String kind, String name, Instant at) {}

    public record Outcome(Kind kind, String told, Instant at) {

        public enum Kind {
            HELPED,
            PARTLY,
            NOT_HELPED;

            public String key() {
                return "relations.advice.outcome." + name().toLowerCase(java.util.Locale.ROOT);
            }
        }

        public static List<Choice> choices(Layout layout) {
            return List.of(Kind.values()).stream()
                    .map(kind -> new Choice(kind.name(), layout.t(kind.key())))
                    .toList();
        }
    }

    public String path() {
        return "/advice/" + id;
    }

    /** „Росица Небивала, Читалище „Несъществувало 1901““. */
    public String from() {
        return organisation.isEmpty() ? asker : asker + ", " + organisation;
    }

    public String topicName(Layout layout) {
        return layout.language() == org.megdan.platform.web.Language.BG ? topicBg : topicEn;
    }

    public String stateKey() {
        return "relations.advice.state." + state();
    }

    public String look() {
        return switch (state()) {
            case "done" -> "done";
            case "routed" -> "going";
            default -> "waiting";
        };
    }

    private String state() {
        return outcome != null ? "done" : routings.isEmpty() ? "asked" : "routed";
    }
}
