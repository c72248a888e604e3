package org.megdan.platform.web;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The texts of the product: ICU messages from {@code messages/<module>_<language>.properties}, every key in both
 * languages. Arguments are numbered, {@code {0}}; plurals are ICU's, {@code {0, plural, one {# задача} other {# задачи}}}.
 */
@Component
public class Messages {

    private final Book bulgarian = new Book(load(Language.BG), new ConcurrentHashMap<>());
    private final Book english = new Book(load(Language.EN), new ConcurrentHashMap<>());

    /** The message in the language; a key that is nowhere is a defect and stands out as ⟨key⟩. */
    public String text(Language language, String key, Object... arguments) {
        var text = book(language).texts().get(key);
        if (text == null) {
            return "⟨" + key + "⟩";
        }
        if (arguments.length == 0 && text.indexOf('{') < 0 && text.indexOf('\'') < 0) {
            return text;
        }
        var format = book(language)
                .formats()
                .computeIfAbsent(key, k -> new MessageFormat(text, ULocale.forLocale(language.locale())));
        // ICU formats are not safe to share between threads; a clone is cheap
        var said = ((MessageFormat) format.clone()).format(arguments);
        return language == Language.BG ? BulgarianSetting.of(said) : said;
    }

    public boolean has(String key) {
        return bulgarian.texts().containsKey(key);
    }

    /** The text as it was written, before any argument; an unknown key is an error. */
    public String pattern(Language language, String key) {
        return Objects.requireNonNull(book(language).texts().get(key), key);
    }

    public Set<String> keys(Language language) {
        return new TreeSet<>(book(language).texts().keySet());
    }

    private Book book(Language language) {
        return language == Language.BG ? bulgarian : english;
    }

    private static Map<String, String> load(Language language) {
        var all = new TreeMap<String, String>();
        try {
            var found = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:messages/*_" + language.code() + ".properties");
            for (var resource : found) {
                var properties = new Properties();
                try (var reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((key, value) -> all.put((String) key, (String) value));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private record Book(Map<String, String> texts, Map<String, MessageFormat> formats) {}
}
