package org.megdan.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Messages;

class MessageKeyTests {

    private static final Pattern USED = Pattern.compile("layout\\.t\\(\"([\\w.-]+)\"");
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

    private static Stream<String> used(SourceFile template) {
        return USED.matcher(template.text()).results().map(found -> found.group(1));
    }

    private static List<String> missing(Collection<String> wanted, Set<String> there) {
        return wanted.stream().filter(key -> !there.contains(key)).toList();
    }
}
