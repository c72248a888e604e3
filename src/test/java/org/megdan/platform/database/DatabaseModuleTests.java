package org.megdan.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.megdan.testing.ModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class DatabaseModuleTests {

    @Autowired
    JdbcClient jdbc;

    @Test
    void asksAsTheApplicationRole() {
        assertThat(jdbc.sql("select current_user").query(String.class).single()).isEqualTo("megdan_app");
    }

    @Test
    void sortsAsBulgariansDo() {
        var sorted = jdbc.sql(
                        "select w from (values ('ябълка'), ('Ангел'), ('бор')) t(w) order by w collate \"bg-BG-x-icu\"")
                .query(String.class)
                .list();
        assertThat(sorted).containsExactly("Ангел", "бор", "ябълка");
    }
}
