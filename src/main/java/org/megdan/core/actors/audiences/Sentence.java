package org.megdan.core.actors.audiences;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.audiences.Condition.Agreed;
import org.megdan.core.actors.audiences.Condition.From;
import org.megdan.core.actors.audiences.Condition.Tied;
import org.megdan.core.actors.audiences.Condition.WorksOn;
import org.megdan.platform.search.Transliteration;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Messages;

/** A question told in one sentence. */
final class Sentence {

    private static final String SAY = "actors.audiences.say.";

    private final Messages messages;
    private final Vocabulary.Words words;
    private final Language language;

    Sentence(Messages messages, Vocabulary.Words words, Language language) {
        this.messages = messages;
        this.words = words;
        this.language = language;
    }

    String of(Question question) {
        var kind = question.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        if (question.clauses().isEmpty()) {
            return say("all." + kind);
        }
        var positive =
                question.clauses().stream().filter(clause -> !clause.not()).toList();
        var negative = question.clauses().stream().filter(Clause::not).toList();
        var told = positive.stream().map(this::clause).collect(Collectors.joining(joint(positive)));
        var but = negative.stream().map(this::clause).collect(Collectors.joining(say("and")));
        var which = told.isEmpty() ? but : but.isEmpty() ? told : told + say("but") + but;
        return closed(say(question.kind() == ActorKind.PERSON ? "which" : "which.things", say("some." + kind), which));
    }

    /** What is to be read beside the button that takes the condition away. */
    String of(Condition condition, boolean not) {
        return closed(part(condition, not));
    }

    // a clause that was opened by a comma is closed by one, unless the sentence ends there or says so itself
    private static String closed(String text) {
        var once = text.replace(",,", ",");
        return once.endsWith(",") ? once.substring(0, once.length() - 1) : once;
    }

    private String part(Condition condition, boolean not) {
        return switch (condition) {
            case Tied tied -> tied(tied, not);
            case WorksOn about -> say(not ? "works-on.not" : "works-on", words.topic(about.topic(), language));
            case From from -> say(not ? "from.not" : "from", inLetters(from.municipality()));
            case Agreed agreed -> say(not ? "agreed.not" : "agreed", words.agreed(agreed.purpose(), language));
        };
    }

    // "A or B, and C": without the comma C would belong to B alone
    private String joint(List<Clause> clauses) {
        return say(clauses.stream().anyMatch(clause -> clause.any().size() > 1) ? "and.far" : "and");
    }

    private String clause(Clause clause) {
        return clause.any().stream()
                .map(condition -> part(condition, clause.not()))
                .collect(Collectors.joining(say(clause.not() ? "nor" : "or")));
    }

    private String tied(Tied tied, boolean not) {
        var kind = tied.kind();
        var as = kind == null ? "" : words.kind(kind, language);
        var topic = tied.topic();
        var key = (kind == null ? "tied" : "tied.as") + (tied.on() == null ? "" : ".on") + (not ? ".not" : "");
        var about = topic == null || tied.isAmongMany() ? "" : say("about", words.topic(topic, language));
        return say(key, as + about, whom(tied), tied.on() == null ? "" : language.date(tied.on()));
    }

    private String whom(Tied tied) {
        var whom = switch (tied.whom()) {
            case NETWORK -> say("whom.network");
            case MEMBER -> say("whom.member");
            case ANYONE -> say("whom.anyone");
            case ORGANISATION -> words.organisation(Objects.requireNonNull(tied.organisation()));
        };
        var municipality = tied.municipality();
        var there = municipality == null ? whom : say("whom.from", whom, inLetters(municipality));
        var topic = tied.topic();
        return topic == null || !tied.isAmongMany() ? there : say("whom.works-on", there, words.topic(topic, language));
    }

    private String inLetters(String municipality) {
        return language == Language.BG ? municipality : Transliteration.toLatin(municipality);
    }

    private String say(String key, Object... arguments) {
        return messages.text(language, SAY + key, arguments);
    }
}
