package org.megdan.desk.membership.services;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.Actors;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Language;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** In the demonstration, a catalogue with a few requests at each stage. */
@Profile("demo")
@Order(110)
@Component
class SampleServices implements ApplicationRunner {

    private static final Viewer PETKO = new Viewer(null, null, "Петко Несъществуващ", Set.of("members.edit"));

    private final Services services;
    private final Asking asking;
    private final Actors actors;
    private final Clock clock;

    SampleServices(Services services, Asking asking, Actors actors, Clock clock) {
        this.services = services;
        this.asking = asking;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (services.all().isEmpty()) {
            Acting.as(PETKO, this::fill);
        }
    }

    private void fill() {
        var advice = service(
                "Счетоводен съвет",
                "Час с примерния счетоводител на мрежата: отчети, дарения, трудови договори.",
                "Петко Несъществуващ",
                Unit.HOURS,
                10);
        var room = service(
                "Зала за среща",
                "Зала за двайсет души с проектор в офиса на мрежата, в делник до осем вечерта.",
                "екипът на мрежата",
                Unit.TIMES,
                20);
        var project = service(
                "Преглед на проектно предложение",
                "Четем предложението преди Вас да го е прочел финансиращият и връщаме бележки до пет дни.",
                "наставници на мрежата",
                Unit.TIMES,
                30);
        service(
                "Страница в бюлетина",
                "Половин страница за събитие или кампания на члена в месечния бюлетин.",
                "екипът на мрежата",
                Unit.TIMES,
                40);
        var readers = "Читалище „Несъществувало 1901“";
        given(ask(advice, readers, "Как се осчетоводява дарение на книги?"), "1,5", 60);
        given(ask(room, "Младежки клуб „Хвърчило“", "Среща на доброволците преди съботата на реката."), "1", 30);
        given(ask(advice, "Фондация „Синя врана на покрива“", "Трудов договор на непълно време."), "2", 12);
        accept(ask(room, readers, "Годишно събрание на читалищните дейци от общината."));
        ask(project, readers, "Предложение за ремонт на детския отдел; краен срок след две седмици.");
        ask(project, "Сдружение „Река без бързане“", "Предложение за наблюдение на реката с ученици.");
    }

    private UUID service(String name, String description, String giver, Unit unit, int position) {
        return services.add(new ServiceForm(name, description, giver, unit, true, Integer.toString(position), 0));
    }

    private UUID ask(UUID service, String member, String purpose) {
        var id = actors.search(member, List.of(), 1).stream()
                .map(ActorName::id)
                .findFirst()
                .orElseThrow();
        return asking.ask(service, new RequestForm(id, purpose, ""));
    }

    private void accept(UUID request) {
        asking.answer(request, new AnswerForm(true, "Добре дошли. Ще се чуем за часа."));
    }

    private void given(UUID request, String quantity, int daysAgo) {
        accept(request);
        var day = Language.today(clock).minusDays(daysAgo).toString();
        asking.fulfil(request, new UseForm(day, quantity, ""));
    }
}
