package org.megdan.desk.people.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.megdan.testing.Cast;
import org.megdan.testing.OfficeStage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long anything is kept of what files say of people. */
class KeptOfFilesTests extends OfficeStage {

    private static final String LIST = """
            Име;Фамилия;Имейл;Забележка
            Щърка;Измислена;shtarka@example.org;пее
            Роза;Небивала;лош адрес;втори път
            """;

    @Autowired
    JdbcClient sql;

    @Autowired
    Intakes intakes;

    @Test
    void forgetsAFileThatNobodyConfirmedAfterAWeek() {
        var list = GivenList.of(coordinator, LIST);
        sql.sql("update people.intake set created_at = created_at - interval '8 days'")
                .update();

        intakes.forgetOld();

        assertThat(list.show().status()).isEqualTo(404);
        assertThat(kept(list)).isEmpty();
    }

    @Test
    void keepsWhatWasLeftOutForAWeekAndThenNothing() {
        var list = GivenList.of(coordinator, LIST);
        list.preview(Map.of("tie", ""));
        list.confirm();
        intakes.forgetOld();
        assertThat(kept(list)).contains("втори път", "Фамилия").doesNotContain("пее", "PERSON");

        sql.sql("update people.intake set done_at = done_at - interval '8 days'")
                .update();
        intakes.forgetOld();

        assertThat(kept(list)).isEmpty();
        assertThat(list.show().page().select("dl.facts").text()).contains("Нови записи 1");
        assertThat(list.show().page().select("a[href$=left-out]")).isEmpty();
    }

    @Test
    void keepsNothingOfAFileThatCameInAsAWhole() {
        var list = GivenList.of(coordinator, "Щърка Измислена;shtarka@example.org\nРосица Небивала;\n");
        list.preview(Map.of("tie", "", "column0", "NAME", "column1", "EMAIL"));

        list.confirm();

        assertThat(kept(list)).isEmpty();
    }

    @Test
    void namesNobodyInTheLogOfAListThatWasTakenBack() {
        var list = GivenList.of(coordinator, LIST);
        list.preview(Map.of("tie", ""));
        list.confirm();
        list.takeBack();

        assertThat(sql.sql("select coalesce(after::text, '') || coalesce(before::text, '') from audit.entry")
                        .query(String.class)
                        .list())
                .anyMatch(state -> state.contains("\"line\": 2"))
                .noneMatch(state -> state.contains("Щърка"));
    }

    @Test
    void saysWhoGaveAList() {
        GivenList.of(coordinator, LIST);

        assertThat(coordinator
                        .get("/people/intake")
                        .page()
                        .select(".card:contains(списък.csv)")
                        .text())
                .contains(Cast.COORDINATOR.name());
    }

    @Test
    void keepsWhatFilesSayOutOfBackups() {
        assertThat(sql.sql("""
                select relname from pg_class where relnamespace = 'people'::regnamespace and relkind = 'r'
                and obj_description(oid, 'pg_class') like 'transient%'
                """).query(String.class).list()).contains("intake", "intake_row", "intake_work");
    }

    /** All that is kept of what the file said. */
    private String kept(GivenList list) {
        return sql.sql("""
                select concat_ws(' ',
                    (select string_agg(array_to_string(cells, ' '), ' ') from people.intake_row where intake = :id),
                    (select concat_ws(' ', nullif(array_to_string(heads, ' '), ''), settings::text) from people.intake
                     where id = :id))
                """).param("id", list.id()).query(String.class).single();
    }
}
