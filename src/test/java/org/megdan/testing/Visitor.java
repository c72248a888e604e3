package org.megdan.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody with a browser without scripts: keeps cookies, fills forms with their hidden fields, follows nothing by itself. */
public class Visitor {

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String base;

    public Visitor(int port) {
        this.base = "http://localhost:" + port;
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** A file as it comes. */
    public byte[] bytes(String path) {
        try {
            return http.send(request(path).GET().build(), BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Posts fields as they are, without a form and so without its token. */
    public Answer post(String path, Map<String, String> fields) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", base)
                .POST(BodyPublishers.ofString(encoded(fields))));
    }

    /** Opens the page and sends its form to the address, with what its fields hold and these values. */
    public Answer submit(String page, String action, Map<String, String> values) {
        return submit(get(page), action, values);
    }

    public Answer submit(Answer page, String action, Map<String, String> values) {
        var form = page.page().selectFirst("form[method=post][action='" + action + "']");
        if (form == null) {
            throw new AssertionError("no form to " + action + " on a page of status " + page.status());
        }
        var fields = new LinkedHashMap<String, String>();
        for (Element input :
                form.select("input[type=hidden][name], input[value][name]:not([type=checkbox]):not([type=radio])")) {
            fields.put(input.attr("name"), input.attr("value"));
        }
        form.select("textarea[name]").forEach(area -> fields.put(area.attr("name"), area.wholeText()));
        form.select("select[name]").forEach(list -> {
            var chosen = list.selectFirst("option[selected]");
            fields.put(list.attr("name"), chosen == null ? "" : chosen.attr("value"));
        });
        fields.putAll(values);
        return post(action, fields);
    }

    public Visitor signIn(String email, String password) {
        var answer = submit("/sign-in", "/sign-in", Map.of("email", email, "password", password));
        if (answer.status() != 303) {
            throw new AssertionError("not signed in: " + answer.status());
        }
        return this;
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(http.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "text/html");
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What came back. */
    public record Answer(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public String body() {
            return response.body();
        }

        public Document page() {
            return Jsoup.parse(response.body());
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** Where a redirect leads on this server. */
        public String location() {
            return header("Location").replaceFirst("^https?://[^/]+", "");
        }

        public String heading() {
            return page().select("h1").text();
        }
    }
}
