package org.megdan.platform.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.database.server.EmbeddedServer;
import org.megdan.platform.database.server.Login;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;

/**
 * A database and a folder of files, without the application around them: what is backed up and restored. Reads the same
 * configuration as the application; a built-in server that is not running is started for the while.
 */
public final class Installation implements AutoCloseable {

    private final Login owner;
    private final String appUser;
    private final Path files;
    private final @Nullable EmbeddedServer started;

    Installation(Login owner, String appUser, Path files, @Nullable EmbeddedServer started) {
        this.owner = owner;
        this.appUser = appUser;
        this.files = files.toAbsolutePath().normalize();
        this.started = started;
    }

    public static Installation open(Path data) {
        // there is no server whose log somebody reads; failures come as exceptions
        LoggingSystem.get(Installation.class.getClassLoader()).beforeInitialize();
        var environment = configuration();
        var properties = Binder.get(environment).bindOrCreate("megdan.database", DatabaseProperties.class);
        var files = filesFolder(environment, data);
        var url = properties.url();
        if (url != null && !url.isBlank()) {
            var owner = new Login(url, properties.ownerUser(), properties.ownerPassword());
            return new Installation(owner, properties.user(), files, null);
        }
        var folder = data.resolve("postgres");
        var running = EmbeddedServer.runningIn(folder);
        if (running != null) {
            return new Installation(running, properties.user(), files, null);
        }
        var server = EmbeddedServer.start(folder);
        return new Installation(server.owner(), server.app().user(), files, server);
    }

    /** The settings that the server on this folder reads. */
    public static Environment configuration() {
        var environment = new StandardEnvironment();
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return environment;
    }

    /** Where stored files lie, for the server and for backups alike. */
    public static Path filesFolder(Environment environment, Path data) {
        var configured = environment.getProperty("megdan.files.folder", "");
        return configured.isBlank() ? data.resolve("files") : Path.of(configured);
    }

    /** How a second process reaches the built-in server that runs on the folder, as properties; empty where none runs. */
    public static List<String> running(Path data) {
        var logins = EmbeddedServer.loginsOf(data.resolve("postgres"));
        if (logins.isEmpty()) {
            return List.of();
        }
        var owner = logins.getFirst();
        var app = logins.getLast();
        return List.of(
                "--megdan.key-folder=" + data,
                "--megdan.database.url=" + owner.url(),
                "--megdan.database.owner-user=" + owner.user(),
                "--megdan.database.owner-password=" + owner.password(),
                "--megdan.database.user=" + app.user(),
                "--megdan.database.password=" + app.password());
    }

    /** Outside any pool, as the owner of the tables; the caller closes it. */
    public Connection connect() throws SQLException {
        return owner.connect();
    }

    Login owner() {
        return owner;
    }

    String appUser() {
        return appUser;
    }

    Path files() {
        return files;
    }

    @Override
    public void close() {
        if (started != null) {
            started.close();
        }
    }
}
