package org.megdan.journeys;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

/** A coordinator gives a list of volunteers as an old spreadsheet saved it, looks at it, brings it in and takes it back. */
@JourneyTest
class PeopleComeInTests {

    private static final String LIST = """
            Име;Фамилия;Телефон;Имейл;От дата
            Пеперуда;Нереална;0888 123 456;peperuda@example.org;01.03.2019
            Гугутка;Небивала;;няма;
            """;

    @Test
    void aListIsBroughtInAndTakenBack(Site site) {
        var kalina = site.visitor().signIn(Member.COORDINATOR).open("/people").follow("Внасяне от файл");
        kalina.main()
                .getByLabel("Файл със списъка")
                .setInputFiles(
                        new FilePayload("доброволци.csv", "text/csv", LIST.getBytes(Charset.forName("windows-1251"))));
        kalina.press("Към колоните").heading("Какво има в колоните").sees("Пеперуда · Гугутка");
        kalina.main().getByLabel("Каква е връзката").selectOption("VOLUNTEER");
        kalina.press("Проверка на редовете")
                .heading("Какво ще се запише")
                .sees("Пеперуда Нереална", "„няма“ не е адрес на електронна поща");
        kalina.press("Внасяне на 1 ред").heading("Списъкът е внесен").sees("Изтегляне на невнесените редове");

        kalina.open("/people?q=нереална").sees("Пеперуда Нереална", "доброволец");

        kalina.open("/people/intake").follow("доброволци.csv").press("Връщане на цялото внасяне");
        kalina.heading("Внасянето е върнато").open("/people?q=peperuda").missesText("Пеперуда Нереална");
    }
}
