package org.megdan.desk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** nginx with static files: what this machine can do at best with answers of the same size. */
class Reference implements AutoCloseable {

    private final Process process;
    private final Path files;
    private final int port;

    private Reference(Process process, Path files, int port) {
        this.process = process;
        this.files = files;
        this.port = port;
    }

    static Reference start(Path folder, int port) throws IOException {
        var files = Files.createDirectories(folder.resolve("files"));
        var configuration = folder.resolve("nginx.conf");
        Files.writeString(configuration, configuration(folder, files, port));
        var process = new ProcessBuilder(
                        "nginx", "-p", folder.toString(), "-c", configuration.toString(), "-e", "stderr")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("nginx.log").toFile())
                .start();
        return new Reference(process, files, port);
    }

    /** Offers these bytes, as gzip would have them, at an address of its own. */
    String offer(String name, byte[] compressed) throws IOException {
        Files.write(files.resolve(name + ".html"), new byte[] {'-'});
        Files.write(files.resolve(name + ".html.gz"), compressed);
        return "http://127.0.0.1:" + port + "/" + name + ".html";
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }

    private static String configuration(Path folder, Path files, int port) {
        return """
                daemon off;
                worker_processes 1;
                pid %1$s/nginx.pid;
                user root;
                events { worker_connections 1024; }
                http {
                    access_log off;
                    sendfile on;
                    keepalive_requests 1000000;
                    client_body_temp_path %1$s/t1; proxy_temp_path %1$s/t2; fastcgi_temp_path %1$s/t3;
                    uwsgi_temp_path %1$s/t4; scgi_temp_path %1$s/t5;
                    types { text/html html; }
                    server { listen 127.0.0.1:%3$d; root %2$s; gzip_static on; }
                }
                """.formatted(folder, files, port);
    }
}
