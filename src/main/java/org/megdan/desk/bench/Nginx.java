package org.megdan.desk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** nginx twice: with static files, as what this machine can do at best, and in front of Megdan with the settings we ship. */
record Nginx(Path folder) {

    /** Static files of {@code folder/files}, in as many workers as nginx thinks right. */
    Program withFiles(int port) throws IOException {
        return start("files", port, """
                keepalive_requests 1000000;
                types { text/html html; }
                server { listen 127.0.0.1:%d; root %s; gzip_static on; }
                """.formatted(port, Files.createDirectories(folder.resolve("files"))));
    }

    /** The shipped settings; only the two ports and the folder of pages are those of this run. */
    Program inFront(int port, int behind, Path pages) throws IOException {
        var shipped =
                Files.readString(Path.of(System.getProperty("megdan.home", "."), "deploy", "nginx", "megdan.conf"));
        return start(
                "front",
                port,
                shipped.replace("/var/lib/megdan/pages", pages.toString())
                        .replace("127.0.0.1:8080", "127.0.0.1:" + behind)
                        .replace("listen 80;", "listen 127.0.0.1:" + port + ";"));
    }

    /** Offers these bytes, as gzip would have them, at an address of its own. */
    String offer(String name, byte[] compressed) throws IOException {
        Files.write(folder.resolve("files/" + name + ".html"), new byte[] {'-'});
        Files.write(folder.resolve("files/" + name + ".html.gz"), compressed);
        return "/" + name + ".html";
    }

    private Program start(String name, int port, String server) throws IOException {
        var own = Files.createDirectories(folder.resolve(name + "-run"));
        var configuration = Files.writeString(own.resolve("nginx.conf"), """
                daemon off;
                worker_processes auto;
                pid %1$s/nginx.pid;
                user root;
                events { worker_connections 1024; }
                http {
                    access_log off;
                    sendfile on;
                    client_body_temp_path %1$s/t1; proxy_temp_path %1$s/t2; fastcgi_temp_path %1$s/t3;
                    uwsgi_temp_path %1$s/t4; scgi_temp_path %1$s/t5;
                    %2$s
                }
                """.formatted(own, server));
        var process = new ProcessBuilder("nginx", "-p", own.toString(), "-c", configuration.toString(), "-e", "stderr")
                .redirectErrorStream(true)
                .redirectOutput(own.resolve("nginx.log").toFile())
                .start();
        return new Program(process, port);
    }
}
