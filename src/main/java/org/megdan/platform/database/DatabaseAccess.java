package org.megdan.platform.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.database.server.EmbeddedServer;
import org.megdan.platform.database.server.Login;

/** As whom the database is asked, and the built-in server when it is ours. */
record DatabaseAccess(Login owner, Login app, @Nullable EmbeddedServer server) implements AutoCloseable {

    /** Opens the configured database and asserts that it is fit to be trusted. */
    static DatabaseAccess open(DatabaseProperties properties, Path data) {
        var access = connect(properties, data);
        try {
            Requirements.check(access.owner(), access.app());
            SchemaAge.check(access.owner());
            return access;
        } catch (RuntimeException e) {
            access.close();
            throw e;
        }
    }

    private static DatabaseAccess connect(DatabaseProperties properties, Path data) {
        var url = properties.url();
        if (url != null && !url.isBlank()) {
            var owner = new Login(url, properties.ownerUser(), properties.ownerPassword());
            return new DatabaseAccess(owner, new Login(url, properties.user(), properties.password()), null);
        }
        var server = EmbeddedServer.start(data.resolve("postgres"));
        return new DatabaseAccess(server.owner(), server.app(), server);
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }
}
