package org.megdan.desk.demo;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.audiences.Audiences;
import org.megdan.core.actors.audiences.Condition;
import org.megdan.core.actors.audiences.Condition.Agreed;
import org.megdan.core.actors.audiences.Condition.Tied;
import org.megdan.core.actors.audiences.Condition.Whom;
import org.megdan.core.actors.audiences.Question.Joint;
import org.megdan.core.actors.topics.Topic;
import org.megdan.core.actors.topics.Topics;
import org.megdan.platform.access.Acting;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whom the invented team asks for again and again. */
@Profile("demo")
@Order(72)
@Component
class Asking implements Sample {

    private final Audiences audiences;
    private final Actors actors;
    private final Topics topics;

    Asking(Audiences audiences, Actors actors, Topics topics) {
        this.audiences = audiences;
        this.actors = actors;
        this.topics = topics;
    }

    @Override
    public void fill(Cast cast) {
        Acting.as(cast.acting(Cast.Role.COORDINATOR, "actors.edit"), this::saved);
    }

    private void saved() {
        actors.search("Несъществувало", List.of(ActorKind.ORGANISATION), 1).stream()
                .map(ActorName::id)
                .forEach(this::withChildren);
        var delegates = create("Представители на членове, които работят с деца", "NEWS");
        add(delegates, Joint.AND, tied("DELEGATE", Whom.MEMBER, "children"));
        var callable = create("Доброволци, на които може да се обадим", "CALLS");
        add(callable, Joint.AND, tied("VOLUNTEER", Whom.NETWORK, null));
        add(callable, Joint.OR, tied("VOLUNTEER", Whom.MEMBER, null));
        var readers = create("Читатели на новините извън екипа", "NEWS");
        add(readers, Joint.AND, new Agreed("NEWS"));
        add(readers, Joint.NOT, tied("STAFF", Whom.NETWORK, null));
        add(readers, Joint.OR, tied("COORDINATOR", Whom.NETWORK, null));
    }

    /** Beside whatever else it works on. */
    private void withChildren(UUID room) {
        var known = topics.ofActors(List.of(room)).getOrDefault(room, List.of()).stream()
                .map(Topic::code);
        topics.setForActor(
                room, Stream.concat(known, Stream.of("children")).distinct().toList());
    }

    private UUID create(String name, String purpose) {
        return audiences.create(name, purpose, ActorKind.PERSON);
    }

    private void add(UUID audience, Joint joint, Condition condition) {
        audiences.add(audiences.find(audience).orElseThrow(), joint, condition);
    }

    private static Tied tied(String kind, Whom whom, @Nullable String topic) {
        return new Tied(kind, whom, null, topic, null, null);
    }
}
