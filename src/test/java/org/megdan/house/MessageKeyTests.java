package org.megdan.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.megdan.core.measures.Direction;
import org.megdan.core.measures.Frequency;
import org.megdan.core.measures.IndicatorKind;
import org.megdan.core.measures.ReadingState;
import org.megdan.core.plans.ActionEntry;
import org.megdan.core.plans.ActivityRow;
import org.megdan.core.plans.Evaluation;
import org.megdan.core.plans.PlanDifference;
import org.megdan.core.plans.Stage;
import org.megdan.core.plans.outline.KeptEdits;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Messages;

class MessageKeyTests {

    private static final Pattern USED = Pattern.compile("layout\\.t\\(\"([\\w.-]+)\"");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][\\w-]*(?:\\.[\\w-]+)+)\"");

    /** Literals of the code that begin like a text and name something else. */
    private static final Map<String, Set<String>> NO_TEXTS = Map.of(
            "rights",
            Set.of(
                    "actors.edit",
                    "actors.grant",
                    "actors.read",
                    "audit.read",
                    "measures.approve",
                    "measures.edit",
                    "plans.adopt",
                    "plans.edit",
                    "plans.read-internal",
                    "plans.share",
                    "privacy.erase",
                    "reports.write",
                    "team.read"),
            "jobs, caches and settings",
            Set.of(
                    "actors.ended-terms",
                    "actors.retention",
                    "api.answers",
                    "identity.sessions",
                    "identity.tries",
                    "mail.letters",
                    "mail.smtp.socketFactory",
                    "measures.meters",
                    "relations.letters",
                    "reminders.weekly"),
            "tables",
            Set.of("files.content", "measures.counted", "measures.evidence", "measures.reading_part"),
            "meters",
            Set.of(
                    "measures.budget_sourced",
                    "measures.readings_in_time",
                    "strategy.activities_done",
                    "strategy.evaluations_answered"),
            "what is taken away",
            Set.of(
                    "actors.consent",
                    "actors.tie",
                    "protection.erasure",
                    "identity.account",
                    "identity.passkey",
                    "identity.password",
                    "identity.recovery-code",
                    "relations.objection"),
            "beginnings of keys",
            Set.of("plans.act.node-", "strategy.data.goals"));

    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");

    private final Messages messages = new Messages();

    @Test
    void everyKeyStandsInBothLanguages() {
        assertThat(messages.keys(Language.BG)).hasSizeGreaterThan(20);
        assertThat(missing(messages.keys(Language.BG), messages.keys(Language.EN)))
                .isEmpty();
        assertThat(missing(messages.keys(Language.EN), messages.keys(Language.BG)))
                .isEmpty();
    }

    @Test
    void everyKeyThatTemplatesUseIsThere() {
        var used = SourceFile.under("src/main/jte", ".jte").stream().flatMap(MessageKeyTests::used);

        assertThat(missing(used.collect(Collectors.toSet()), messages.keys(Language.BG)))
                .isEmpty();
    }

    @Test
    void everyKeyThatStandsInTheCodeIsThere() {
        var known = messages.keys(Language.BG);
        var beginnings =
                known.stream().map(key -> key.replaceFirst("\\..*", "")).collect(Collectors.toSet());
        var others = NO_TEXTS.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        var literals = SourceFile.under("src/main/java", ".java").stream()
                .flatMap(MessageKeyTests::literals)
                .filter(literal -> beginnings.contains(literal.replaceFirst("\\..*", "")))
                .collect(Collectors.toSet());

        assertThat(literals).hasSizeGreaterThan(300);
        assertThat(missing(literals, known))
                .filteredOn(literal -> !others.contains(literal))
                .isEmpty();
        assertThat(others).as("exceptions that nothing needs any more").isSubsetOf(literals);
    }

    @Test
    void everyWordOfAListHasItsText() {
        var built = Map.<String, Class<? extends Enum<?>>>ofEntries(
                Map.entry("measures.direction.", Direction.class),
                Map.entry("measures.frequency.", Frequency.class),
                Map.entry("measures.kind.", IndicatorKind.class),
                Map.entry("measures.state.", ReadingState.class),
                Map.entry("plans.activity.", ActivityRow.State.class),
                Map.entry("plans.priority.", ActionEntry.Priority.class),
                Map.entry("plans.stage.", Stage.Kind.class),
                Map.entry("plans.evaluation.", Evaluation.State.class),
                Map.entry("strategy.imports.place.", KeptEdits.Part.class),
                Map.entry("strategy.versions.change.", PlanDifference.Change.class),
                Map.entry("strategy.versions.count.", PlanDifference.Change.class),
                Map.entry("strategy.versions.kind.", PlanDifference.Kind.class));
        var wanted = new TreeSet<String>();
        built.forEach((beginning, words) -> Stream.of(words.getEnumConstants())
                .forEach(word -> wanted.add(beginning + word.name().toLowerCase(Locale.ROOT))));

        assertThat(missing(wanted, messages.keys(Language.BG))).isEmpty();
    }

    @Test
    void everyTextIsAWellFormedMessage() {
        for (var language : Language.values()) {
            for (var key : messages.keys(language)) {
                assertThat(new MessageFormat(messages.pattern(language, key), language.locale()))
                        .as(key)
                        .isNotNull();
            }
        }
    }

    @Test
    void theEnglishTextsHoldNoBulgarian() {
        assertThat(messages.keys(Language.EN))
                .filteredOn(key -> !key.contains("example"))
                .filteredOn(key ->
                        CYRILLIC.matcher(messages.pattern(Language.EN, key)).find())
                .isEmpty();
    }

    @Test
    void theFixtureWithAMissingKeyIsFound() {
        var fixture = SourceFile.under("src/test/resources/fixtures/messages", ".jte.txt")
                .getFirst();

        assertThat(missing(used(fixture).toList(), messages.keys(Language.BG))).containsExactly("web.nowhere.at.all");
    }

    private static Stream<String> literals(SourceFile code) {
        return LITERAL.matcher(code.text()).results().map(found -> found.group(1));
    }

    private static Stream<String> used(SourceFile template) {
        return USED.matcher(template.text()).results().map(found -> found.group(1));
    }

    private static List<String> missing(Collection<String> wanted, Set<String> there) {
        return wanted.stream().filter(key -> !there.contains(key)).toList();
    }
}
