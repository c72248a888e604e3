package org.megdan.core.plans.outline;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.megdan.core.plans.reading.Words;

/**
 * The words by which documents mark levels, sections and chapters: data in {@code outline/level-words_bg.properties} and
 * {@code …_en.properties}, and whatever a coordinator adds. Both languages always apply, so that a bilingual text reads too.
 */
public final class LevelWords {

    /** What a word does in a document. */
    public enum Role {
        LEVEL,
        LIST,
        SECTION,
        CONTEXT,
        TITLE,
        ADOPTED,
        DECISION,
        PROTOCOL,
        BODY,
        STAGE,
        ORDINAL,
        PART,
        MONTH,
        ABBREVIATION
    }

    /** A word with its role and meaning: („конкретна цел“, LEVEL, SPECIFIC_GOAL). */
    public record Word(String text, Role role, String meaning) {

        public Word {
            text = text.strip().toLowerCase(Locale.ROOT);
        }
    }

    private static final List<Word> STANDARD = new ArrayList<>();

    private final List<Word> additions;
    private final Map<Role, List<Word>> words = new EnumMap<>(Role.class);
    private final int longest;

    static {
        load("bg", STANDARD);
        load("en", STANDARD);
    }

    public LevelWords(List<Word> additions) {
        this.additions = List.copyOf(additions);
        var all = new ArrayList<>(additions);
        all.addAll(STANDARD);
        all.sort(Comparator.comparingInt(word -> -word.text().length()));
        for (var role : Role.values()) {
            words.put(role, all.stream().filter(word -> word.role() == role).toList());
        }
        longest = all.getFirst().text().length();
    }

    public static LevelWords standard() {
        return new LevelWords(List.of());
    }

    /** What was added to the standard words. */
    public List<Word> additions() {
        return additions;
    }

    public List<Word> all(Role role) {
        return words.getOrDefault(role, List.of());
    }

    /** Whether the word marks a level, a list, a section or a chapter already. */
    public boolean knows(String text) {
        var low = text.strip().toLowerCase(Locale.ROOT);
        return words.values().stream()
                .flatMap(List::stream)
                .filter(word -> word.role().ordinal() <= Role.CONTEXT.ordinal())
                .anyMatch(word -> word.text().equals(low));
    }

    /** The longest word of the role that the text begins with. */
    public Optional<Word> beginning(String text, Role role) {
        var low = text.substring(0, Math.min(text.length(), longest + 1)).toLowerCase(Locale.ROOT);
        return all(role).stream()
                .filter(word -> low.startsWith(word.text()))
                .filter(word -> low.length() == word.text().length()
                        || !Character.isLetterOrDigit(low.charAt(word.text().length())))
                .findFirst();
    }

    /** The word of the role that the text is, its closing colon aside. */
    public Optional<Word> exactly(String text, Role role) {
        var bare = Words.withoutEnd(text, ":.");
        return beginning(bare, role).filter(word -> word.text().length() == bare.length());
    }

    /** The usual name of a level in a language, its own name where no word is known for it. */
    public String name(String level, boolean bulgarian) {
        return STANDARD.stream()
                .filter(word -> word.role() == Role.LEVEL && word.meaning().equals(level))
                .map(Word::text)
                .filter(text -> bulgarian == text.matches("[а-я].*"))
                .findFirst()
                .map(text -> text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1))
                .orElse(level);
    }

    private static void load(String language, List<Word> into) {
        var properties = new Properties();
        try (var in = LevelWords.class.getResourceAsStream("/outline/level-words_" + language + ".properties")) {
            if (in == null) {
                throw new IllegalStateException("level words are missing: " + language);
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (var key : properties.stringPropertyNames()) {
            var role = Role.valueOf(key.substring(0, key.indexOf('.')).toUpperCase(Locale.ROOT));
            var meaning = key.substring(key.indexOf('.') + 1);
            for (var word : properties.getProperty(key).split(";", -1)) {
                if (!word.isBlank()) {
                    into.add(new Word(word, role, meaning));
                }
            }
        }
    }
}
