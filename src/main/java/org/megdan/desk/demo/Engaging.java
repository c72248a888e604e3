package org.megdan.desk.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.consents.Way;
import org.megdan.core.actors.engaged.Engaged;
import org.megdan.core.actors.engaged.EngagedDraft;
import org.megdan.platform.access.Acting;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whom the invented reading room has engaged; one of them agreed that the network knows. */
@Profile("demo")
@Order(74)
@Component
class Engaging implements Sample {

    private static final LocalDate LAST_AUTUMN = LocalDate.of(2025, 10, 1);

    private final Engaged engaged;

    Engaging(Engaged engaged) {
        this.engaged = engaged;
    }

    @Override
    public void fill(Cast cast) {
        Acting.as(
                cast.acting(Cast.Role.DELEGATE),
                () -> engaged.organisations(cast.person(Cast.Role.DELEGATE)).forEach(room -> {
                    var paper = new Engaged.Sharing(Way.PAPER, LAST_AUTUMN, "папка в читалището, лист 4");
                    engaged.add(
                            room.id(), person("Гугутка Нереална", "VOLUNTEER", "води кръжока по четене", null), paper);
                    engaged.add(
                            room.id(),
                            person("Щурчо Небивалов", "SUPPORTER", "помага на панаира на книгата", null),
                            null);
                    engaged.add(room.id(), person("Пеперуда Приказна", "MEMBER", "", LocalDate.of(2026, 6, 1)), null);
                }));
    }

    private static EngagedDraft person(String name, String kind, String does, @Nullable LocalDate until) {
        return new EngagedDraft(name, "", "0888 000 1" + name.length(), kind, does, LAST_AUTUMN, until);
    }
}
