package org.megdan.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.megdan.platform.access.Viewer;
import org.megdan.testing.ModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class SearchInTheApplicationTests {

    @Autowired
    Search search;

    @Autowired
    JdbcClient jdbc;

    @Test
    void keepsItsRowsAsTheApplicationRole() {
        search.changed("kind-of-nobody", "1");
        search.catchUp();
        assertThat(jdbc.sql("select count(*) from search.pending")
                        .query(Long.class)
                        .single())
                .isZero();
        var result = search.find(SearchQuery.of("невъзможнодума", Viewer.ANYONE));
        assertThat(result.total()).isZero();
        assertThat(result.isComplete()).isTrue();
    }
}
