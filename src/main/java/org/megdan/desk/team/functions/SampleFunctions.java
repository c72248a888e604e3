package org.megdan.desk.team.functions;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.megdan.desk.team.SamplePeople;
import org.megdan.platform.access.Acting;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** In the demonstration, the functions of a team of four: one of them in its second version, one vacant. */
@Profile("demo")
@Order(100)
@Component
class SampleFunctions implements ApplicationRunner {

    private static final LocalDate SINCE = LocalDate.of(2024, 1, 15);

    private final SamplePeople people;
    private final FunctionShelf shelf;
    private final Functions functions;
    private final Holdings holdings;

    SampleFunctions(SamplePeople people, FunctionShelf shelf, Functions functions, Holdings holdings) {
        this.people = people;
        this.shelf = shelf;
        this.functions = functions;
        this.holdings = holdings;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (people.areHere() && shelf.all().isEmpty() && shelf.closed().isEmpty()) {
            Acting.as(people.acting(SamplePeople.COORDINATOR), this::write);
        }
    }

    private void write() {
        var chair = functions.write(new FunctionText(
                "Председател",
                "Представлява мрежата и отговаря пред Общото събрание за всичко, което тя обещава.",
                List.of(
                        "Свиква и води заседанията на Управителния съвет",
                        "Подписва договорите и становищата",
                        "Отчита годината пред членовете"),
                null));
        var coordinator = coordinator(chair);
        var assistant = functions.write(new FunctionText(
                "Технически сътрудник",
                "Бюлетинът, залата и бумагите да са готови навреме.",
                List.of("Събира новините за бюлетина", "Подготвя залата и поканите", "Пази архива подреден"),
                coordinator));
        functions.write(new FunctionText(
                "Счетоводител",
                "Парите на мрежата да са на мястото си и отчетени.",
                List.of("Води счетоводството", "Подготвя финансовите отчети пред дарителите"),
                chair));
        var kalina = people.person(SamplePeople.COORDINATOR);
        var petko = people.person(SamplePeople.STAFF);
        holdings.begin(chair, HoldingDraft.of(people.person(SamplePeople.CHAIR), SINCE, kalina));
        holdings.begin(
                coordinator, new HoldingDraft(kalina, SINCE, null, petko, "ТД-0-измислен", SINCE, SINCE.plusYears(4)));
        holdings.begin(assistant, HoldingDraft.of(petko, SINCE, kalina));
    }

    private UUID coordinator(UUID chair) {
        var duties = List.of(
                "Води срещите на екипа и записва какво е решено",
                "Следи плана за годината и предупреждава, когато нещо закъснява",
                "Отговаря на писмата на членовете в рамките на три работни дни",
                "Приема новите доброволци и им намира наставник");
        var card = functions.write(new FunctionText(
                "Координатор",
                "Държи нишките: всеки знае какво се прави, от кого и докога.",
                duties.subList(0, 3),
                chair));
        functions.revise(
                card,
                1,
                new FunctionText(
                        "Координатор", "Държи нишките: всеки знае какво се прави, от кого и докога.", duties, chair),
                "добавено е приемането на доброволци");
        return card;
    }
}
