package org.megdan.core.plans.recognition;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.outline.LevelWords;
import org.megdan.core.plans.outline.LevelWords.Role;
import org.megdan.core.plans.outline.OutlineAdoption;
import org.megdan.core.plans.reading.Spot;

/** Reads “adopted by the General Assembly on 1 April 2014” and „приета с Решение №84/25.03.2016 г., Протокол №8…“. */
final class AdoptionSentence {

    private static final String NUMBER = "\\s*+(?:№|No\\.?|N|#)?\\s*+([\\p{L}\\d][\\p{L}\\d-]*)";
    private static final Pattern BODY_END =
            Pattern.compile("[,;.(]|\\s(?:с|със|проведено|проведена|на \\d|от \\d|on|with|by|held|at)(?=\\s|\\d|$)");

    private final LevelWords words;
    private final Dates dates;

    AdoptionSentence(LevelWords words) {
        this.words = words;
        this.dates = new Dates(words);
    }

    @Nullable
    OutlineAdoption read(String text, Spot spot) {
        if (find(text, Role.ADOPTED).isEmpty()) {
            return null;
        }
        var body = body(text);
        var decision = number(text, Role.DECISION);
        var date = dates.firstIn(text);
        if (date.isEmpty() || (body.isEmpty() && decision.isEmpty())) {
            return null;
        }
        return new OutlineAdoption(body, decision, number(text, Role.PROTOCOL), date.get(), text, spot);
    }

    private String number(String text, Role role) {
        return find(text, role)
                .map(at -> Pattern.compile(NUMBER).matcher(text).region(at.end(), text.length()))
                .filter(matcher -> matcher.lookingAt() && matcher.group(1).matches(".*\\d.*"))
                .map(matcher -> matcher.group(1))
                .orElse("");
    }

    private String body(String text) {
        return find(text, Role.BODY)
                .map(at -> {
                    var end = BODY_END.matcher(text);
                    return text.substring(at.start(), end.find(at.end()) ? end.start() : text.length())
                            .strip();
                })
                .orElse("");
    }

    private record At(int start, int end) {}

    private Optional<At> find(String text, Role role) {
        var low = text.toLowerCase(Locale.ROOT);
        for (var word : words.all(role)) {
            var found = Pattern.compile("(?<![\\p{L}])" + Pattern.quote(word.text()) + "(?![\\p{L}])")
                    .matcher(low);
            if (found.find()) {
                return Optional.of(new At(found.start(), found.end()));
            }
        }
        return Optional.empty();
    }
}
