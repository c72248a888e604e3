package org.megdan.desk.demo;

import java.time.LocalDate;
import java.util.List;
import org.megdan.core.plans.ActionEntry.Priority;
import org.megdan.core.plans.ActivityRow.State;
import org.megdan.core.plans.Decision;

/** An invented year of the network: what the board chose, and how it went. */
record YearStory(int year, List<Planned> planned) {

    /**
     * One task with one activity.
     *
     * @param from month it begins in, until the end of month {@code to}
     */
    record Planned(
            String code,
            Priority priority,
            String title,
            Cast.Role who,
            int from,
            int to,
            State state,
            String deviation,
            String reason) {

        private static Planned of(String[] cells) {
            return new Planned(
                    cells[0],
                    Priority.valueOf(cells[1]),
                    cells[2],
                    Cast.Role.valueOf(cells[3]),
                    Integer.parseInt(cells[4]),
                    Integer.parseInt(cells[5]),
                    State.valueOf(cells[6]),
                    cells.length > 7 ? cells[7] : "",
                    cells.length > 8 ? cells[8] : "");
        }

        LocalDate lastDay(int year) {
            return LocalDate.of(year, to, 1).plusMonths(1).minusDays(1);
        }
    }

    /** The two last years of the strategy's period, which are reported, and the current one, which is under way. */
    static List<YearStory> all(int current) {
        return List.of(of(2019, IN_2019), of(2020, IN_2020), of(current, NOW));
    }

    Decision decision() {
        return new Decision("Управителен съвет", "12", "5", LocalDate.of(year - 1, 12, 15));
    }

    private static YearStory of(int year, String table) {
        return new YearStory(
                year,
                table.lines().map(line -> Planned.of(line.split("\\s*\\|\\s*"))).toList());
    }

    private static final String IN_2019 = """
            1.1.3 | HIGH   | Три обучения по управление на проекти              | STAFF       | 2  | 11 | DONE
            1.1.4 | HIGH   | Дванадесет броя на месечния бюлетин               | STAFF       | 1  | 12 | DONE
            1.2.4 | HIGH   | Становища по пет проекта на общински наредби      | CHAIR       | 1  | 12 | DONE
            2.2.3 | MEDIUM | Две обучения на доброволци                        | STAFF       | 3  | 10 | DONE
            2.2.6 | HIGH   | Ден „Дарете час“ в три квартала                   | COORDINATOR | 4  | 5  | DONE
            3.2.3 | HIGH   | Посещения при семействата от списъка на чакащите  | STAFF       | 1  | 12 | DONE
            3.3.4 | MEDIUM | Анкета сред потребителите на услугите             | STAFF       | 9  | 11 | DONE
            4.1.1 | LOW    | Обсъждане на етичния кодекс с членовете           | CHAIR       | 5  | 9  | CANCELLED | Обсъждането не се проведе | Работната група не събра мнозинство за нито една дата
            4.1.3 | MEDIUM | Описание на услугите за членовете                 | COORDINATOR | 2  | 6  | DONE
            """;

    private static final String IN_2020 = """
            1.1.3 | HIGH   | Две обучения по писане на проекти                 | STAFF       | 2  | 11 | DONE | Проведено е едно обучение от две, в мрежата | Събиранията на закрито бяха ограничени от март до юни
            1.1.4 | HIGH   | Дванадесет броя на месечния бюлетин               | STAFF       | 1  | 12 | DONE | Излязоха девет броя | От април до юни екипът разнасяше храна и лекарства
            1.1.6 | MEDIUM | Привличане на четирима нови експерти              | COORDINATOR | 3  | 9  | DONE
            1.2.4 | HIGH   | Становища по проекти на общински наредби          | CHAIR       | 1  | 12 | DONE
            2.2.6 | HIGH   | „Дарете час“ за съседи под карантина              | COORDINATOR | 4  | 6  | DONE        | Вместо в кварталите хората помагаха по домовете | Промяната реши управителният съвет през март
            3.2.3 | HIGH   | Обаждания и посещения при чакащите семейства      | STAFF       | 1  | 12 | DONE
            3.3.4 | MEDIUM | Анкета сред потребителите на услугите             | STAFF       | 9  | 11 | DONE
            4.1.3 | LOW    | Служба за счетоводни съвети на членовете          | COORDINATOR | 5  | 10 | CANCELLED | Службата не започна работа | За нея нямаше източник на средства
            """;

    private static final String NOW = """
            1.1.3 | HIGH   | Две обучения за писане на проекти                 | STAFF       | 2  | 5  | DONE
            1.1.4 | HIGH   | Дванадесет броя на месечния бюлетин               | STAFF       | 1  | 12 | IN_PROGRESS
            1.1.8 | MEDIUM | Описване на двеста документа в онлайн библиотеката | STAFF       | 3  | 10 | IN_PROGRESS | Описани са сто и тридесет документа | Сканирането отнема повече време от очакваното
            1.3.3 | HIGH   | Събиране на данните и печат на годишния доклад     | COORDINATOR | 10 | 12 | NOT_STARTED
            1.5.4 | HIGH   | Правила за съгласуване на становища               | CHAIR       | 1  | 4  | DONE
            2.2.6 | HIGH   | Ден „Дарете час“ в пет квартала                   | COORDINATOR | 4  | 5  | DONE
            2.3.5 | MEDIUM | Годишни награди с гласуване на граждани           | CHAIR       | 9  | 12 | IN_PROGRESS
            4.1.1 | MEDIUM | Нов етичен кодекс и подписването му от членовете   | CHAIR       | 2  | 6  | IN_PROGRESS
            4.6.1 | HIGH   | Бюджет по задачи за следващата година             | COORDINATOR | 10 | 12 | NOT_STARTED
            """;
}
