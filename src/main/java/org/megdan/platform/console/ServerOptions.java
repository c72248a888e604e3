package org.megdan.platform.console;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the server listens and keeps its data. */
public class ServerOptions {

    @Option(names = "--port", paramLabel = "PORT", descriptionKey = "console.port", defaultValue = "8080")
    private int port = 8080;

    @Option(names = "--listen", paramLabel = "ADDRESS", descriptionKey = "console.listen")
    @Nullable
    String listen;

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "console.data")
    @Nullable
    Path data;

    /** As Spring understands them. */
    public List<String> asProperties(Path otherwise) {
        var properties = new ArrayList<String>();
        properties.add("--server.port=" + port);
        properties.add("--megdan.data=" + data(otherwise));
        if (listen != null) {
            properties.add("--server.address=" + listen);
        }
        return properties;
    }

    public Path data(Path otherwise) {
        return (data == null ? otherwise : data).toAbsolutePath().normalize();
    }

    public int port() {
        return port;
    }
}
