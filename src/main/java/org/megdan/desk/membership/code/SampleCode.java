package org.megdan.desk.membership.code;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.megdan.core.actors.ActorKind;
import org.megdan.desk.membership.Decision;
import org.megdan.desk.membership.SamplePeople;
import org.megdan.platform.access.Acting;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** In the demonstration, an invented code of ethics: adopted, signed by some, with the next version in writing. */
@Profile("demo")
@Order(110)
@Component
class SampleCode implements ApplicationRunner {

    private static final String TITLE = "Етичен кодекс на мрежата (примерен)";
    private static final List<String> PARAGRAPHS = List.of(
            "Казваме открито кои сме, с какви пари работим и какво сме направили с тях.",
            "Спазваме дадената дума към хората, за които работим, и към другите организации в мрежата.",
            "Не използваме мрежата за лична, партийна или търговска изгода.",
            "Когато интересите ни се сблъскват с решение на мрежата, казваме го и не участваме в решението.",
            "Пазим поверителното за хората, на които помагаме.",
            "Спорим за идеи, а не за хора.");

    private static final List<String> ON_PAPER =
            List.of("Фондация „Синя врана на покрива“", "Младежки клуб „Хвърчило“", "Сдружение „Река без бързане“");

    private final Codes codes;
    private final Signatures signatures;
    private final SamplePeople people;

    SampleCode(Codes codes, Signatures signatures, SamplePeople people) {
        this.codes = codes;
        this.signatures = signatures;
        this.people = people;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (people.isFounded() && codes.all().isEmpty() && codes.draft().isEmpty()) {
            Acting.as(people.office(), this::adopt);
            Acting.as(people.rositsa(), () -> sign("Читалище „Несъществувало 1901“"));
            Acting.as(people.office(), this::enterAndGoOn);
        }
    }

    private void adopt() {
        codes.write(0, TITLE, PARAGRAPHS);
        codes.adopt(
                new Decision("Общо събрание", LocalDate.of(2024, 1, 15), "3", "1", ""),
                codes.draft().orElseThrow().fingerprint());
    }

    private void sign(String organisation) {
        var own = people.organisation(ActorKind.ORGANISATION, organisation, "");
        signatures.sign(codes.inForce().orElseThrow(), own.id());
    }

    private void enterAndGoOn() {
        var code = codes.inForce().orElseThrow();
        for (var name : ON_PAPER) {
            var other = people.organisation(ActorKind.ORGANISATION, name, "");
            signatures.enter(code, other.id(), "председателят, папка „Членство“");
        }
        var more = new ArrayList<>(PARAGRAPHS);
        more.add("Грижим се за природата, когато правим събития и печатаме материали.");
        codes.write(0, TITLE, more);
    }
}
