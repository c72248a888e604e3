package org.megdan.platform.mail.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.megdan.testing.ModuleTest;
import org.megdan.testing.Tries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The letter to somebody who was erased is the last trace of them. */
@ModuleTest
@Tries("P13")
class FleetingLettersTests {

    @Autowired
    LetterQueue queue;

    @Autowired
    JdbcClient sql;

    @Test
    void goesAsSoonAsItHasLeft() {
        queue.addFleeting("nobody@example.org", "Данните Ви са заличени", "…");
        queue.add("somebody@example.org", "Покана", "…", null);
        assertThat(queue.forgetFleeting()).isZero();

        for (var letter = queue.claim(); letter.isPresent(); letter = queue.claim()) {
            queue.sent(letter.get().id());
        }
        assertThat(queue.forgetFleeting()).isOne();
        assertThat(recipients()).containsExactly("somebody@example.org");
    }

    @Test
    void waitsTwoWeeksAtTheLongest() {
        queue.addFleeting("nobody@example.org", "Данните Ви са заличени", "…");
        sql.sql("update mail.letter set created_at = created_at - interval '15 days'")
                .update();
        assertThat(queue.forgetFleeting()).isOne();
        assertThat(recipients()).isEmpty();
    }

    private java.util.List<String> recipients() {
        return sql.sql("select recipient from mail.letter")
                .query((row, i) -> row.getString(1))
                .list();
    }
}
