package org.megdan.desk.relations.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.megdan.desk.relations.Circle;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.lists.Asked;
import org.megdan.platform.web.Language;
import org.megdan.testing.ModuleTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class ViewQueriesTests {

    private static final Viewer READER = Stage.holder("actors.read");

    @Autowired
    ApplicationContext application;

    @Autowired
    ViewController controller;

    @Autowired
    ViewList list;

    @Autowired
    JdbcClient sql;

    @Test
    void aListAsksEquallyOftenForOneAndForMany() {
        var circle = new Circle(application, new Stage(application));
        circle.expert("Ясна Кръглоумова", "law");
        int one = Statements.of(() -> controller.index("experts", Map.of(), READER));
        for (int i = 0; i < 30; i++) {
            circle.expert("Номер Поредний" + i, "law", "media");
        }

        assertThat(one).isEqualTo(5);
        assertThat(Statements.of(() -> controller.index("experts", Map.of(), READER)))
                .isEqualTo(one);
        assertThat(Statements.of(list::counts)).isEqualTo(1);
    }

    @Test
    void placesCountEveryTieOnceAlsoThoseOfNoPlace() {
        var circle = new Circle(application, new Stage(application));
        circle.expert("Ясна Кръглоумова", "law");
        circle.expert("Лилия Обучаева", "media");
        sql.sql("""
                update actors.actor set place = (select id from actors.place where name = 'Попово' limit 1)
                where name = 'Ясна Кръглоумова'""").update();
        var all = Asked.first("name", 10);

        assertThat(list.places(View.EXPERTS))
                .extracting(AtPlace::name, AtPlace::ties)
                .containsExactly(tuple("Попово", 1), tuple("", 1));
        assertThat(list.page(View.EXPERTS, all).total()).isEqualTo(2);
        assertThat(list.page(View.EXPERTS, all, 2)).isEqualTo(list.page(View.EXPERTS, all));
        assertThat(list.places(View.EXPERTS).getFirst().choice(Language.EN).label())
                .isEqualTo("Popovo (1)");
    }
}
