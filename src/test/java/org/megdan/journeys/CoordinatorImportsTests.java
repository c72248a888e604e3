package org.megdan.journeys;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.megdan.testing.Covers;

/** The coordinator takes the document as it is on paper and makes a strategy of it. */
@JourneyTest
class CoordinatorImportsTests {

    private static final Path DOCUMENT = Path.of("docs/mission/sources/000_393b4ec2821460d2.txt");
    private static final String AS_WRITTEN = "Издаване и разпространяване на месечен БЮЛЕТИН";
    private static final String CORRECTED = "Издаване на месечен бюлетин за членовете";

    @Test
    @Covers("000/3")
    void correctsWhatWasReadAndKeepsItAsADraft(Site site) {
        var kalina = site.visitor().signIn(Member.COORDINATOR).open("/strategy/imports");
        kalina.main().getByLabel("Файл с документа").setInputFiles(DOCUMENT);
        kalina.press("Разпознаване")
                .sees("4 стратегически цели", "18 конкретни цели", "105 задачи")
                .sees("31 записа за целеви групи", "38 очаквани резултата");

        kalina.follow(AS_WRITTEN).fill("Заглавие", CORRECTED).press("Запазване на реда");
        kalina.sees(CORRECTED);
        kalina.press("Връщане на последната поправка").missesText(CORRECTED).sees(AS_WRITTEN);

        kalina.follow("Приемане като чернова")
                .fill("Название на стратегията", "Стратегия на пробния клуб")
                .fill("От година", "2014")
                .fill("До година", "2020")
                .press("Приемане като чернова");
        kalina.open("/strategy")
                .follow("Стратегия на пробния клуб")
                .sees("Чернова")
                .counts("105", "задачи");

        site.visitor().open("/strategy").missesText("Стратегия на пробния клуб");
    }
}
