package org.megdan.desk.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.megdan.core.actors.ActorCard;
import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.ContactPoint;
import org.megdan.core.actors.LegalForm;
import org.megdan.core.actors.TieDraft;
import org.megdan.core.actors.Ties;
import org.megdan.core.actors.places.Places;
import org.megdan.platform.access.Acting;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where the invented organisations are, what they work on, and who meets in them; one woman is written down twice. */
@Profile("demo")
@Order(15)
@Component
class Neighbours implements Sample {

    private static final LocalDate SINCE = LocalDate.of(2023, 9, 1);

    /** Name | legal form | place | topics. Nobody of these names is meant. */
    private static final String ORGANISATIONS = """
            Читалище „Несъществувало 1901“   | CHITALISHTE | Търговище | culture education
            Младежки клуб „Хвърчило“         | ASSOCIATION | Търговище | youth sport volunteering
            Фондация „Синя врана на покрива“ | FOUNDATION  | Попово    | environment giving
            Дружество „Говорещият орех“      | ASSOCIATION | Омуртаг   | minorities education human-rights
            Център „Люлка в облаците“        | ASSOCIATION | Попово    | children social-services disability
            """;

    /** Name | place | ties as kind and the beginning of the organisation's name. */
    private static final String PEOPLE = """
            Мара Щърклева        | Търговище | VOLUNTEER Читалище, MEMBER Младежки
            Тодор Небивалицов    | Попово    | STAFF Център, MEMBER Фондация
            Дафинка Привидова    | Омуртаг   | VOLUNTEER Дружество, VOLUNTEER Младежки
            Васил Мъглицов       | Търговище | MEMBER Читалище, VOLUNTEER Младежки
            Гергина Облакова     | Попово    | MEMBER Фондация, VOLUNTEER Център
            Ради Хвърчилков      | Опака     | MEMBER Младежки
            Мара Стоянова Щърклева | Търговище | VOLUNTEER Читалище
            """;

    private final Actors actors;
    private final Ties ties;
    private final Places places;

    Neighbours(Actors actors, Ties ties, Places places) {
        this.actors = actors;
        this.ties = ties;
        this.places = places;
    }

    @Override
    public void fill(Cast cast) {
        Acting.as(cast.acting(Cast.Role.COORDINATOR, "actors.edit", "actors.grant"), () -> {
            ORGANISATIONS.lines().map(Neighbours::cells).forEach(this::describe);
            PEOPLE.lines().map(Neighbours::cells).forEach(this::enter);
        });
    }

    private void describe(List<String> cells) {
        var card = organisation(cells.getFirst());
        var draft = new ActorDraft(
                card.kind(),
                card.name(),
                card.description(),
                null,
                LegalForm.valueOf(cells.get(1)),
                null,
                place(cells.get(2)));
        actors.correct(card.id(), card.version(), draft, List.of(cells.get(3).split(" ")));
    }

    private void enter(List<String> cells) {
        var name = cells.getFirst();
        var person = actors.create(new ActorDraft(ActorKind.PERSON, name, "", null, null, null, place(cells.get(1))));
        if (name.endsWith("Щърклева")) {
            actors.addContact(person, ContactPoint.Kind.EMAIL, "mara@example.org", "", false);
        }
        for (var tie : cells.get(2).split(", ")) {
            var kind = tie.substring(0, tie.indexOf(' '));
            ties.begin(TieDraft.of(
                    person, organisation(tie.substring(kind.length() + 1)).id(), kind, SINCE.plusDays(name.length())));
        }
    }

    private ActorCard organisation(String beginning) {
        var known = actors.search(beginning, Set.of(ActorKind.ORGANISATION), 12).stream()
                .filter(actor -> actor.name().startsWith(beginning))
                .findFirst();
        var id = known.isPresent() ? known.get().id() : actors.create(ActorDraft.organisation(beginning));
        return actors.card(id).orElseThrow();
    }

    private UUID place(String name) {
        return places.all().stream()
                .filter(place -> place.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|")).map(String::strip).toList();
    }
}
