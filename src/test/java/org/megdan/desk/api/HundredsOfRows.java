package org.megdan.desk.api;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.megdan.desk.strategy.subjects.SampleStrategy;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A strategy on which hundreds of rows are hung, and a program that reads them piece by piece. */
@PagesTest
abstract class HundredsOfRows {

    static final int ROWS = 300;

    /** In two alphabets that look alike. */
    private static final String[] WORDS = {"Ябълки", "абонамент", "Залa", "Aренда", "бюлетин", "zебра", "100 стола"};

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient sql;

    @LocalServerPort
    int port;

    Stage stage;
    SampleStrategy strategy;

    @BeforeEach
    void found() {
        stage = new Stage(application);
        strategy = SampleStrategy.begin(application);
    }

    static String word(int i) {
        return WORDS[i % WORDS.length];
    }

    String address(String list) {
        return "/api/v1/strategies/" + strategy.slug() + list;
    }

    Program program() {
        return Program.anybodys(port);
    }

    List<JsonNode> walk(String from) {
        return program().walk(from);
    }

    /** What a page asks of the plans and what is measured of them. */
    long queries(String path) {
        return queries(path, statement -> statement.contains("plans.") || statement.contains("measures."));
    }

    /** With a cookie, so that no kept answer comes in its place. */
    long queries(String path, Predicate<String> such) {
        return Statements.during(() -> program().get(path, Map.of("Cookie", "fresh=1"))).stream()
                .filter(such)
                .count();
    }

    static String text(JsonNode row, String field) {
        return row.path(field).asString();
    }
}
