package org.megdan.desk.people.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.megdan.platform.privacy.Following;
import org.megdan.testing.ModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever a merge takes along has a name that a coordinator understands. */
@ModuleTest
class MergeWordsTests {

    @Autowired
    List<Following> modules;

    @Autowired
    JdbcClient sql;

    @Test
    void everyTableThatAMergeTouchesHasAName() {
        var places =
                new TreeSet<>(sql.sql("""
                select distinct format('%s.%s', n.nspname, c.relname) from pg_constraint k
                join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
                where k.contype = 'f' and k.confrelid in ('actors.actor'::regclass, 'actors.tie'::regclass)
                """).query((row, i) -> row.getString(1)).list());
        modules.forEach(module -> module.follows().forEach(followed -> places.add(followed.place())));

        var bulgarian = ResourceBundle.getBundle("messages/people-merging_bg");
        var english = ResourceBundle.getBundle("messages/people-merging_en");

        assertThat(places).hasSizeGreaterThan(50).allSatisfy(place -> {
            var key = "people.merge.part." + place.replace('_', '-');
            assertThat(bulgarian.containsKey(key) && english.containsKey(key))
                    .as(key)
                    .isTrue();
        });
    }
}
