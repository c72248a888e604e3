package org.megdan.desk.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** Somebody who signs in by the form and changes things by forms, as people do. */
final class Coordinator {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String base;

    private Coordinator(String base) {
        this.base = base;
    }

    static Coordinator signIn(Program program) throws IOException, InterruptedException {
        var coordinator = new Coordinator(program.base());
        coordinator.submit("/sign-in", "/sign-in", Map.of("email", Network.EMAIL, "password", Network.PASSWORD));
        return coordinator;
    }

    String cookie() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** Gives the first indicator that this page shows another name; when it returns, the change was acknowledged. */
    void renameIndicator(String path, String name) throws IOException, InterruptedException {
        var link = page(path).selectFirst("a[href~=/indicators/[0-9a-f-]{36}$]");
        if (link == null) {
            throw new IOException("no indicator on " + path);
        }
        submit(link.attr("href") + "/edit", link.attr("href"), Map.of("name", name));
    }

    private Document page(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base + path)).build();
        return Jsoup.parse(client.send(request, BodyHandlers.ofString()).body());
    }

    private void submit(String path, String action, Map<String, String> values)
            throws IOException, InterruptedException {
        var form = page(path).selectFirst("form[method=post][action='" + action + "']");
        if (form == null) {
            throw new IOException("no form on " + path);
        }
        var fields = new LinkedHashMap<String, String>();
        ((FormElement) form).formData().forEach(field -> fields.put(field.key(), field.value()));
        fields.putAll(values);
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(base + action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        int status = client.send(request, BodyHandlers.discarding()).statusCode();
        if (status != 303) {
            throw new IOException(action + " answered " + status + " to a form");
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
