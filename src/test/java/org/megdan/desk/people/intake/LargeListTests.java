package org.megdan.desk.people.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.Actors;
import org.megdan.testing.Cast;
import org.megdan.testing.OfficeStage;
import org.megdan.testing.Stage;
import org.megdan.testing.Visitor.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** As many rows as a file may have, from the browser to the records. */
class LargeListTests extends OfficeStage {

    private static final String LETTERS = "бвгдзклмнпрст";

    @Autowired
    JdbcClient sql;

    @Autowired
    Actors actors;

    @Autowired
    Standings standings;

    @Test
    void tellsHowFarALongListIs() {
        var list = GivenList.of(coordinator, text(IntakeWork.LONG + 1));

        list.preview(Map.of("tie", "VOLUNTEER"));
        var checking = list.show().page();
        var preview = waited(list);

        assertThat(checking.select("h1").text()).isEqualTo("Редовете се проверяват");
        assertThat(checking.select("progress").attr("max")).isEqualTo("100");
        assertThat(preview.heading()).isEqualTo("Какво ще се запише");

        assertThat(list.confirm(preview).location()).isEqualTo(list.path());
        var writing = list.show();
        assertThat(list.confirm(preview).status()).isEqualTo(303);
        var result = waited(list);

        assertThat(writing.heading()).isEqualTo("Редовете се записват");
        assertThat(result.heading()).isEqualTo("Списъкът е внесен");
        assertThat(sql.sql(
                                "select count(*) || ' ' || min(actor_name) from audit.entry where action = 'people.act.brought-in'")
                        .query(String.class)
                        .single())
                .isEqualTo("1 " + Cast.COORDINATOR.name());
    }

    @Test
    void tellsOnceWhyALongListWasNotBroughtIn() {
        var list = GivenList.of(coordinator, text(IntakeWork.LONG + 1));
        list.preview(Map.of("tie", ""));
        var preview = waited(list);
        new Stage(application).asDirector(() -> actors.create(ActorDraft.person("Измислена Хогада")));
        sql.sql("update actors.actor set name = r.person ->> 'name', search_text = 'izmislena hoga' "
                        + "from people.intake_row r where r.line = 2 and slug = 'izmislena-hogada'")
                .update();

        list.confirm(preview);
        var page = waited(list);

        assertThat(page.page().select("[role=alert]").text()).contains("Откакто прегледахте списъка");
        assertThat(list.show().page().select("[role=alert]")).isEmpty();
    }

    @Test
    void saysThatTheServerWasStoppedMeanwhile() {
        var list = GivenList.of(coordinator, text(3));
        list.preview(Map.of("tie", ""));
        assertThat(standings.begin(list.id(), Standing.Act.BRING)).isTrue();
        assertThat(standings.begin(list.id(), Standing.Act.BRING)).isFalse();
        sql.sql("update people.intake_work set beat_at = beat_at - interval '4 minutes'")
                .update();

        assertThat(list.show().page().select("[role=alert]").text()).contains("Сървърът беше спрян");
        assertThat(list.confirm().status()).isEqualTo(303);
    }

    @Test
    void bringsInTwoThousandWithinTwentySeconds() {
        assertThat(bringIn(2_000)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    @Tag("large")
    void bringsInTwentyThousandWithinAMinute() {
        assertThat(bringIn(20_000)).isLessThan(Duration.ofSeconds(60));
    }

    private Duration bringIn(int count) {
        var text = text(count);
        var start = Instant.now();
        var list = GivenList.of(coordinator, text);
        list.preview(Map.of("tie", "VOLUNTEER"));
        var preview = waited(list);
        assertThat(list.confirm(preview).status()).isEqualTo(303);
        var result = waited(list);
        var took = Duration.between(start, Instant.now());
        var facts = result.page().select("dl.facts").text().replaceAll("[\\h\u00a0]", "");
        assertThat(facts).contains("Новизаписи" + count);
        return took;
    }

    private static String text(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(LargeListTests::row)
                .collect(Collectors.joining("\n", "Име и фамилия;Имейл;Телефон;От дата\n", "\n"));
    }

    /** The page at the end of what goes on: it asks to be loaded again until then. */
    private static Answer waited(GivenList list) {
        var page = list.show();
        while (!page.header("Refresh").isEmpty()) {
            LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
            page = list.show();
        }
        return page;
    }

    /** No two names are alike: no letter follows itself, since a doubled one counts once. */
    private static String row(int i) {
        var word = new StringBuilder();
        int at = 0;
        for (int rest = i; rest > 0; rest /= LETTERS.length() - 1) {
            at = (at + 1 + rest % (LETTERS.length() - 1)) % LETTERS.length();
            word.append(LETTERS.charAt(at)).append('а');
        }
        return "Измислена Хо%s;line%d@example.org;0888%06d;01.03.2019".formatted(word, i, i);
    }
}
