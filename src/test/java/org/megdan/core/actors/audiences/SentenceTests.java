package org.megdan.core.actors.audiences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.audiences.Condition.Agreed;
import org.megdan.core.actors.audiences.Condition.From;
import org.megdan.core.actors.audiences.Condition.Tied;
import org.megdan.core.actors.audiences.Condition.Whom;
import org.megdan.core.actors.audiences.Condition.WorksOn;
import org.megdan.core.actors.audiences.Question.Joint;
import org.megdan.core.actors.topics.Topic;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Messages;

class SentenceTests {

    private static final UUID CLUB = new UUID(0, 1);
    private static final Condition DELEGATE = new Tied("DELEGATE", Whom.MEMBER, null, "children", "Попово", null);
    private static final Condition VOLUNTEER = new Tied("VOLUNTEER", Whom.ORGANISATION, CLUB, null, null, null);
    private static final Condition EXPERT = new Tied("EXPERT", Whom.NETWORK, null, "law", null, null);
    private static final Condition ONCE = new Tied("DELEGATE", Whom.ANYONE, null, null, null, LocalDate.of(2025, 3, 1));
    private static final Condition NEWS = new Agreed("NEWS");
    private static final Condition LAW = new WorksOn("law");
    private static final Condition POPOVO = new From("Попово");

    private static final Vocabulary.Words WORDS = new Vocabulary.Words(
            Map.of(
                    "DELEGATE",
                            new Vocabulary.Kind("DELEGATE", "представител", "delegate", "представители", "delegates"),
                    "VOLUNTEER",
                            new Vocabulary.Kind("VOLUNTEER", "доброволец", "volunteer", "доброволци", "volunteers"),
                    "EXPERT", new Vocabulary.Kind("EXPERT", "експерт", "expert", "експерти", "experts"),
                    "MEMBER", new Vocabulary.Kind("MEMBER", "член", "member", "членове", "members")),
            Map.of(CLUB, new ActorName(CLUB, ActorKind.ORGANISATION, "Клуб „Хвърчило“", "klub")),
            Map.of(
                    "children", new Topic("children", "деца и семейства", "children and families"),
                    "law", new Topic("law", "право", "law")),
            Map.of());

    static Stream<Arguments> told() {
        return Stream.of(
                arguments(people(), "Всички хора", "All people"),
                arguments(people(LAW), "Хора, които работят по темата „право“", "People who work on “law”"),
                arguments(
                        people(DELEGATE, POPOVO),
                        "Хора, които са представители на организация – член на мрежата от община Попово, която работи по темата „деца и семейства“, и са от община Попово",
                        "People who are delegates of a member organisation from the municipality of Popovo that works on “children and families” and are from the municipality of Popovo"),
                arguments(
                        people(DELEGATE).with(Joint.NOT, VOLUNTEER),
                        "Хора, които са представители на организация – член на мрежата от община Попово, която работи по темата „деца и семейства“, но не са доброволци на Клуб „Хвърчило“",
                        "People who are delegates of a member organisation from the municipality of Popovo that works on “children and families”, but are not volunteers of Клуб „Хвърчило“"),
                arguments(
                        people(EXPERT).with(Joint.OR, VOLUNTEER).with(Joint.AND, POPOVO),
                        "Хора, които са експерти по темата „право“ на мрежата или са доброволци на Клуб „Хвърчило“, и са от община Попово",
                        "People who are experts on “law” of the network or are volunteers of Клуб „Хвърчило“, and are from the municipality of Popovo"),
                arguments(
                        people().with(Joint.NOT, POPOVO).with(Joint.OR, LAW),
                        "Хора, които не са от община Попово и не работят по темата „право“",
                        "People who are not from the municipality of Popovo and do not work on “law”"),
                arguments(
                        people(ONCE),
                        "Хора, които на 1\u00a0март\u00a02025\u00a0г. са били представители на някоя организация",
                        "People who were delegates of some organisation on 1\u00a0March\u00a02025"),
                arguments(
                        people().with(Joint.NOT, ONCE),
                        "Хора, които на 1\u00a0март\u00a02025\u00a0г. не са били представители на някоя организация",
                        "People who were not delegates of some organisation on 1\u00a0March\u00a02025"),
                arguments(
                        people(new Tied(null, Whom.NETWORK, null, "law", null, null)),
                        "Хора, които са свързани с мрежата по темата „право“",
                        "People who are tied to the network on “law”"),
                arguments(people(NEWS), "Хора, които са съгласни NEWS", "People who agreed NEWS"),
                arguments(
                        Question.all(ActorKind.ORGANISATION)
                                .with(Joint.AND, new Tied("MEMBER", Whom.NETWORK, null, null, null, null))
                                .with(Joint.AND, LAW),
                        "Организации, които са членове на мрежата и работят по темата „право“",
                        "Organisations that are members of the network and work on “law”"));
    }

    @ParameterizedTest
    @MethodSource
    void told(Question question, String bulgarian, String english) {
        var messages = new Messages();

        assertThat(new Sentence(messages, WORDS, Language.BG).of(question)).isEqualTo(bulgarian);
        assertThat(new Sentence(messages, WORDS, Language.EN).of(question)).isEqualTo(english);
    }

    private static Question people(Condition... all) {
        return List.of(all).stream()
                .reduce(
                        Question.all(ActorKind.PERSON),
                        (question, condition) -> question.with(Joint.AND, condition),
                        (one, other) -> one);
    }
}
