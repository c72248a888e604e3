package org.megdan.desk.relations.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.megdan.desk.relations.Circle;
import org.megdan.platform.access.Viewer;
import org.megdan.testing.ModuleTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ModuleTest
class ViewQueriesTests {

    private static final Viewer READER = Stage.holder("actors.read");

    @Autowired
    ApplicationContext application;

    @Autowired
    ViewController controller;

    @Autowired
    ViewList list;

    @Test
    void aListAsksEquallyOftenForOneAndForMany() {
        var circle = new Circle(application, new Stage(application));
        circle.expert("Ясна Кръглоумова", "law");
        int one = Statements.of(() -> controller.index("experts", Map.of(), READER));
        for (int i = 0; i < 30; i++) {
            circle.expert("Номер Поредний" + i, "law", "media");
        }

        assertThat(one).isEqualTo(6);
        assertThat(Statements.of(() -> controller.index("experts", Map.of(), READER)))
                .isEqualTo(one);
        assertThat(Statements.of(list::counts)).isEqualTo(1);
    }
}
