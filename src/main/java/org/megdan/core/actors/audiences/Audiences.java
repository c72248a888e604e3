package org.megdan.core.actors.audiences;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.consents.Consents;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Messages;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Saved questions: whom they find now, and who of those may be asked. What they find is for holders of {@code actors.read}. */
@Component
public class Audiences {

    private static final int AT_A_TIME = 500;

    private final AudienceRecords records;
    private final AudienceMembers members;
    private final Vocabulary vocabulary;
    private final Consents consents;
    private final Messages messages;

    Audiences(
            AudienceRecords records,
            AudienceMembers members,
            Vocabulary vocabulary,
            Consents consents,
            Messages messages) {
        this.records = records;
        this.members = members;
        this.vocabulary = vocabulary;
        this.consents = consents;
        this.messages = messages;
    }

    /** In alphabetical order. */
    public List<Audience> all() {
        return records.all();
    }

    public Optional<Audience> find(UUID id) {
        return records.find(id);
    }

    public UUID create(String name, String purpose, ActorKind kind) {
        checkPurpose(purpose);
        return records.create(name, purpose, Question.all(kind));
    }

    /** @param version that the writer saw; a newer one refuses the change */
    public void rename(UUID id, int version, String name, String purpose) {
        checkPurpose(purpose);
        records.change(id, version, name, purpose, question -> question);
    }

    public void add(Audience seen, Question.Joint joint, Condition condition) {
        if (!vocabulary.knows(condition)) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "actors.audiences.refused.unknown");
        }
        if (seen.question().size() >= Question.MOST) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "actors.audiences.refused.most", Question.MOST);
        }
        change(seen, seen.question().with(joint, condition));
    }

    /** The clause and the condition in it are counted from nought. */
    public void drop(Audience seen, int clause, int condition) {
        change(seen, seen.question().without(clause, condition));
    }

    public void remove(UUID id) {
        records.remove(id);
    }

    /** Of whom the question is true, and who of them may be asked for the purpose; one query. */
    public AudienceCount count(UUID id, String purpose) {
        return members.count(get(id).question(), purpose);
    }

    /** Each who agreed to the purpose and can be reached, some hundreds at a time. */
    public void members(UUID id, String purpose, Consumer<AudienceMember> each) {
        var question = get(id).question();
        var some = members.some(question, purpose, AudienceMember.Standing.REACHED, null, AT_A_TIME);
        while (!some.isEmpty()) {
            some.forEach(each);
            some = some.size() < AT_A_TIME
                    ? List.of()
                    : members.some(question, purpose, AudienceMember.Standing.REACHED, some.getLast(), AT_A_TIME);
        }
    }

    /** A page of all whom it finds, those who may not be asked among them; {@code after} is the slug that ended the page before. */
    public List<AudienceMember> page(
            Audience audience, AudienceMember.@Nullable Standing only, @Nullable String after, int most) {
        var place = after == null ? null : members.place(after);
        return members.some(audience.question(), audience.purpose(), only, place, most);
    }

    /** Each question in one sentence. */
    public Map<UUID, String> sentences(List<Audience> audiences, Language language) {
        var words = vocabulary.words(audiences.stream().map(Audience::question).toList());
        var sentence = new Sentence(messages, words, language);
        return audiences.stream().collect(Collectors.toMap(Audience::id, audience -> sentence.of(audience.question())));
    }

    /** The parts of a question as somebody reads them, clause by clause. */
    public List<List<String>> parts(Question question, Language language) {
        var sentence = new Sentence(messages, vocabulary.words(List.of(question)), language);
        return question.clauses().stream()
                .map(clause -> clause.any().stream()
                        .map(condition -> sentence.of(condition, clause.not()))
                        .toList())
                .toList();
    }

    /** Names of municipalities that a question may speak of. */
    public List<String> municipalities() {
        return vocabulary.municipalities();
    }

    private void change(Audience seen, Question question) {
        records.change(seen.id(), seen.version(), seen.name(), seen.purpose(), before -> question);
    }

    private void checkPurpose(String purpose) {
        if (consents.purposes().stream().noneMatch(known -> known.code().equals(purpose))) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "actors.audiences.refused.unknown");
        }
    }

    private Audience get(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }
}
