package org.megdan.desk.relations.letters;

import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewer;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Letters of the demonstration: announced, held back, answered and not; none of them ever left, and no link of them works. */
@Profile("demo")
@Order(11)
@Component
class SampleAnswers implements ApplicationRunner {

    private static final Viewer COORDINATOR = Viewer.program("Калина Приказкова", "actors.edit");

    private final Letters letters;
    private final PlanLetters planning;
    private final HoldLetter holding;
    private final Answers answers;
    private final JdbcClient sql;

    SampleAnswers(Letters letters, PlanLetters planning, HoldLetter holding, Answers answers, JdbcClient sql) {
        this.letters = letters;
        this.planning = planning;
        this.holding = holding;
        this.answers = answers;
        this.sql = sql;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (letters.sent(null).isEmpty() && letters.planned().isEmpty()) {
            Acting.as(COORDINATOR, this::fill);
        }
    }

    private void fill() {
        planning.plan();
        var planned = letters.planned();
        if (planned.size() > 4) {
            holding.hold(planned.get(0));
            planned.subList(1, 4).forEach(this::left);
            answers.correct(planned.get(1), "Телефонът ми е нов и вече отговарям и за спорта.");
            answers.confirm(planned.get(2));
        }
    }

    private void left(LetterRow letter) {
        sql.sql("""
                update relations.letter set sent_at = current_timestamp - interval '9 days', email = relations.address_of(actor),
                    word = sha256(convert_to(id::text || random(), 'UTF8')), expires_at = current_timestamp + interval '51 days'
                where id = :id
                """).param("id", letter.id()).update();
    }
}
