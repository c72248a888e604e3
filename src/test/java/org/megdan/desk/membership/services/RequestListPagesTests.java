package org.megdan.desk.membership.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.megdan.desk.membership.Village;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PagesTest
class RequestListPagesTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient sql;

    @LocalServerPort
    int port;

    @Test
    void requestsComeFiftyAtATimeTheNewestFirst() {
        var stage = new Stage(application);
        var village = new Village(application, stage);
        stage.enter(Cast.COORDINATOR, "COORDINATOR");
        var member = village.member(Cast.READING_ROOM, -100, null);
        village.tie(stage.enter(Cast.DELEGATE), member, "DELEGATE", -1, null);
        var oldest = sql.sql("""
                with hall as (insert into membership.service (name, unit) values ('Зала', 'TIMES') returning id),
                asked as (
                    insert into membership.service_request (service, member, purpose, asked_at)
                    select id, :member, 'Събрание', now() + make_interval(secs => n) from hall, generate_series(0, 50) n
                    returning id, asked_at)
                select id from asked order by asked_at limit 1
                """).param("member", member).query(String.class).single();

        for (var reader : List.of(Cast.COORDINATOR, Cast.DELEGATE)) {
            var visitor = new Visitor(port).signIn(reader.email(), Cast.PASSWORD);
            var page = visitor.get("/members/services/requests").page();
            assertThat(page.select("#requests tbody tr")).hasSize(50);
            assertThat(page.select("#requests caption").text()).isEqualTo("51 заявки");
            assertThat(page.select("#requests a[href$=" + oldest + "]")).isEmpty();
            var further = visitor.get(page.select("a[rel=next]").attr("href")).page();
            assertThat(further.select("#requests tbody a").eachAttr("href"))
                    .singleElement()
                    .asString()
                    .endsWith(oldest);
            assertThat(further.select("a[rel=prev]").attr("href")).isEqualTo("/members/services/requests");
        }
    }
}
