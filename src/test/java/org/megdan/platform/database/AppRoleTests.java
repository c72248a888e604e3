package org.megdan.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.megdan.testing.ModuleTest;
import org.megdan.testing.Tries;
import org.postgresql.util.PSQLException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
@Tries("I2")
class AppRoleTests {

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table public.mine (id int)",
                "create table database.mine (id int)",
                "create schema mine",
                "create temporary table mine (id int)",
                "create function public.mine() returns int language sql as 'select 1'",
                "create role mine",
                "alter table database.scheduled_tasks disable trigger all",
                "drop table database.scheduled_tasks",
                "truncate database.scheduled_tasks",
                "set role megdan_owner",
                "set session authorization megdan_owner",
                "set session_replication_role = replica",
                "update database.migration set success = false",
                "delete from database.migration",
                "copy (select 1) to program 'true'",
                "select pg_read_file('/etc/passwd')",
                "alter system set fsync = off"
            })
    void isRefused(String statement) {
        assertDenied(statement);
    }

    @Test
    void changesNothingThatIsAppendOnly() {
        var tables = jdbc.sql("""
                        select format('%I.%I', table_schema, table_name) from information_schema.tables
                        where table_schema in ('audit', 'snapshots') and table_type = 'BASE TABLE'
                        """).query(String.class).list();
        assertThat(tables).isNotEmpty();
        tables.forEach(table -> {
            assertDenied("delete from " + table);
            assertDenied("truncate " + table);
            columns(table).forEach(column -> assertDenied("update " + table + " set " + column + " = default"));
        });
    }

    @Test
    void ownsNothing() {
        var owned = jdbc.sql("select count(*) from pg_class where relowner = current_user::regrole")
                .query(Long.class)
                .single();
        assertThat(owned).isZero();
    }

    private List<String> columns(String table) {
        return jdbc
                .sql(
                        "select quote_ident(attname) from pg_attribute where attrelid = cast(? as regclass) and attnum > 0")
                .param(table)
                .query(String.class)
                .stream()
                .map(String::valueOf)
                .toList();
    }

    private void assertDenied(String statement) {
        assertThatThrownBy(() -> jdbc.sql(statement).update())
                .rootCause()
                .isInstanceOfSatisfying(
                        PSQLException.class,
                        refusal -> assertThat(refusal.getSQLState())
                                .as(statement + ": " + refusal.getMessage())
                                .isEqualTo("42501"));
    }
}
