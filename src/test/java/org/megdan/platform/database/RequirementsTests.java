package org.megdan.platform.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.platform.database.server.CannotStart;
import org.megdan.platform.database.server.Login;
import org.megdan.testing.TestDatabase;

class RequirementsTests {

    private String database;

    @BeforeEach
    void createDatabase() {
        database = TestDatabase.create();
    }

    @Test
    void trustsTheServerThatMegdanStarts() {
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void refusesSettingsThatLoseWhatWasSaved() throws SQLException {
        asAdmin("alter database " + database + " set synchronous_commit = off");
        assertRefusal("synchronous_commit");
    }

    @Test
    void refusesAnApplicationThatIsTheOwner() {
        var owner = TestDatabase.owner(database);
        assertThatThrownBy(() -> Requirements.check(owner, owner))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("megdan_owner");
    }

    @Test
    void refusesAnApplicationThatCreates() throws SQLException {
        asAdmin("grant create on database " + database + " to megdan_app");
        assertRefusal("megdan_app");
    }

    @Test
    void saysWhoWasNotLetIn() {
        var app = TestDatabase.app(database);
        assertThatThrownBy(() -> Requirements.check(
                        TestDatabase.owner(database), new Login(app.url(), app.user(), "not the password")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("megdan_app");
    }

    private void assertRefusal(String naming) {
        assertThatThrownBy(this::check).isInstanceOf(CannotStart.class).hasMessageContaining(naming);
    }

    private void check() {
        Requirements.check(TestDatabase.owner(database), TestDatabase.app(database));
    }

    private void asAdmin(String sql) throws SQLException {
        try (var connection = TestDatabase.admin(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
