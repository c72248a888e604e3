package org.megdan.platform.database;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.database.server.CannotStart;
import org.megdan.platform.database.server.Login;
import org.megdan.platform.hashes.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * A secret outside of the database: what is put under it there tells nothing to whoever has a copy of the database alone. It is
 * the setting {@code megdan.key} or else a file of the data folder; in SQL it is {@code database.key()}, on every connection of the
 * pool. One that does not belong to the database is not used, and none is made in place of one that was lost.
 */
@Component
class InstallationKey {

    private static final Logger LOG = LoggerFactory.getLogger(InstallationKey.class);
    private static final int LENGTH = 32;

    private final String setting;
    private final KeyFile file;
    private byte @Nullable [] key;

    /** @param folder the data folder, also for a process beside the server that has none */
    InstallationKey(
            @Value("${megdan.key:}") String setting, @Value("${megdan.key-folder:${megdan.data:./data}}") Path folder) {
        this.setting = setting.strip();
        this.file = new KeyFile(folder);
    }

    /** Whether the database belongs to a key that is not here. */
    boolean isLost() {
        return key == null;
    }

    /** In hexadecimal digits; empty when it is lost. */
    String written() {
        return key == null ? "" : HexFormat.of().formatHex(key);
    }

    /** Once at a start, after the migrations; servers that start together wait for one another. */
    void settle(Login owner) {
        try (var connection = owner.connect()) {
            connection.setAutoCommit(false);
            settle(connection);
            connection.commit();
        } catch (SQLException e) {
            throw new CannotStart(
                    "Не може да се прочете кой е ключът на базата: " + e.getMessage(),
                    "It can't be read which key the database has: " + e.getMessage(),
                    e);
        }
        if (isLost()) {
            LOG.error(
                    "The key of this installation is missing: {} does not have the one that the database belongs to. Until it is back, addresses of people who object are neither kept nor recognised. Bring {} of the installation that this database comes from, or set megdan.key, and start again; if it is lost for good: ./megdan forget-key",
                    where(),
                    KeyFile.NAME);
        }
    }

    private void settle(Connection connection) throws SQLException {
        run(connection, "lock table database.key_mark in exclusive mode");
        var carried = read(connection, "select secret from database.key_on_its_way");
        if (carried == null) {
            key = known(read(connection, "select mark from database.key_mark"));
        } else {
            key = carryOut(carried);
            // truncated and not deleted: its pages go as well
            run(connection, "truncate database.key_on_its_way");
        }
        mark(connection);
    }

    /** What an earlier build kept in the database goes on in the file; the file is whole before the row goes. */
    private byte[] carryOut(byte[] carried) {
        var given = given();
        if (given.isEmpty()) {
            file.write(carried);
        } else if (!Arrays.equals(given.get(), carried)) {
            throw new CannotStart(
                    "В базата има ключ от по-стара версия, а %1$s дава друг. Махнете го (преместете файла или изтрийте настройката) и пуснете сървъра: ключът от базата ще отиде във файла %2$s, а оттам можете да го сложите в настройката megdan.key."
                            .formatted(where(), KeyFile.NAME),
                    "The database has a key of an earlier version, and %1$s gives another. Take that one away (move the file, or delete the setting) and start: the key of the database goes into the file %2$s, and from there you may put it into the setting megdan.key."
                            .formatted(where(), KeyFile.NAME));
        }
        return carried;
    }

    private byte @Nullable [] known(byte @Nullable [] mark) {
        var given = given();
        if (mark != null) {
            return given.filter(key -> Arrays.equals(Sha256.of(key), mark)).orElse(null);
        }
        return given.orElseGet(() -> {
            var made = new byte[LENGTH];
            new SecureRandom().nextBytes(made);
            file.write(made);
            return made;
        });
    }

    private String where() {
        return setting.isEmpty() ? file.toString() : "megdan.key";
    }

    private Optional<byte[]> given() {
        return (setting.isEmpty() ? file.read() : Optional.of(setting)).map(this::parse);
    }

    private byte[] parse(String text) {
        if (!text.matches("[0-9a-fA-F]{64}")) {
            throw new CannotStart(
                    "Ключът на инсталацията в %s трябва да е 64 шестнадесетични цифри. Копирайте го такъв, какъвто е бил."
                            .formatted(where()),
                    "The key of the installation in %s has to be 64 hexadecimal digits. Copy it as it was."
                            .formatted(where()));
        }
        return HexFormat.of().parseHex(text);
    }

    private void mark(Connection connection) throws SQLException {
        if (key == null) {
            return;
        }
        try (var statement = connection.prepareStatement(
                "insert into database.key_mark (mark) values (?) on conflict (single) do update set mark = excluded.mark where key_mark.mark <> excluded.mark")) {
            statement.setBytes(1, Sha256.of(key));
            statement.executeUpdate();
        }
    }

    private static byte @Nullable [] read(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            return found.next() ? found.getBytes(1) : null;
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
