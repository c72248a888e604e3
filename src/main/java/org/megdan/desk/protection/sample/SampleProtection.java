package org.megdan.desk.protection.sample;

import java.util.List;
import java.util.UUID;
import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.ContactPoint;
import org.megdan.core.actors.Network;
import org.megdan.core.actors.TieDraft;
import org.megdan.core.actors.Ties;
import org.megdan.core.actors.retention.Retention;
import org.megdan.desk.protection.erasures.Erasures;
import org.megdan.desk.protection.erasures.OrderErasure;
import org.megdan.desk.protection.requests.Request;
import org.megdan.desk.protection.requests.Requests;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewer;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** In the demonstration somebody was erased, somebody is due, and somebody asks for a correction. */
@Profile("demo")
@Order(20)
@Component
class SampleProtection implements ApplicationRunner {

    private static final Viewer COORDINATOR = Viewer.program("Калина Приказкова", "actors.edit", "privacy.erase");
    private static final String CITIZEN = "Неда Наужкимова";

    private final Actors actors;
    private final Ties ties;
    private final Network network;
    private final Retention retention;
    private final Requests requests;
    private final Erasures erasures;
    private final OrderErasure order;

    SampleProtection(
            Actors actors,
            Ties ties,
            Network network,
            Retention retention,
            Requests requests,
            Erasures erasures,
            OrderErasure order) {
        this.actors = actors;
        this.ties = ties;
        this.network = network;
        this.retention = retention;
        this.requests = requests;
        this.erasures = erasures;
        this.order = order;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (erasures.newest(1).isEmpty()) {
            Acting.as(COORDINATOR, this::fill);
        }
    }

    private void fill() {
        order.of(former("Тотка Забравена", 6), false);
        former("Стоян Отдавнашен", 4);
        former("Цона Някогашна", 3);
        retention.list();
        actors.search(CITIZEN, List.of(ActorKind.PERSON), 1).stream()
                .filter(found -> found.name().equals(CITIZEN))
                .forEach(neda -> requests.ask(
                        neda.id(), Request.Kind.CORRECT, "Фамилията ми е сменена: вече съм Наужкимова-Измислена."));
    }

    /** A volunteer whose tie ended years ago. */
    private UUID former(String name, int years) {
        var person = actors.create(ActorDraft.person(name));
        var end = ties.today().minusYears(years);
        ties.begin(new TieDraft(
                person,
                network.profile().orElseThrow().organisation(),
                "VOLUNTEER",
                "",
                end.minusYears(2),
                end,
                "стар списък"));
        actors.addContact(person, ContactPoint.Kind.PHONE, "0888 000 00" + years, "", false);
        return person;
    }
}
