package org.megdan.platform.database;

import java.sql.SQLException;
import java.util.List;
import org.megdan.platform.database.backup.Catalog;
import org.megdan.platform.database.server.CannotStart;
import org.megdan.platform.database.server.Login;

/** A program that is older than the schema, or finds half a restore, would do harm that it does not know of: it does not start. */
final class SchemaAge {

    private SchemaAge() {}

    static void check(Login owner) {
        var newer = Migrations.unknown(applied(owner));
        if (!newer.isEmpty()) {
            throw new CannotStart(
                    "Базата вече е приведена към по-нова версия на Мегдан (стъпка %s), а тази е по-стара. Нищо не е променено. Пуснете новата версия; за да се върнете към старата, възстановете с нея копието отпреди обновяването в празна папка."
                            .formatted(newer.getLast()),
                    "The database has already been brought to a newer version of Megdan (step %s), and this one is older. Nothing was changed. Start the newer version; to go back to the older one, restore with it the backup from before the upgrade into an empty folder."
                            .formatted(newer.getLast()));
        }
    }

    private static List<String> applied(Login owner) {
        try (var connection = owner.connect()) {
            UnfinishedRestore.check(connection);
            return new Catalog(connection).steps();
        } catch (SQLException e) {
            throw new CannotStart(
                    "Не може да се прочете докъде е приведена базата: " + e.getMessage(),
                    "It can't be read how far the database has been brought: " + e.getMessage(),
                    e);
        }
    }
}
