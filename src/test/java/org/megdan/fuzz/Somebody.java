package org.megdan.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.megdan.testing.Cast;
import org.megdan.testing.Visitor;

/** Who may do much and fills forms with nonsense; signs in anew when that signed them out. */
class Somebody {

    private final int port;
    private String cookie = "";
    private String token = "";

    Somebody(int port) {
        this.port = port;
    }

    RawCall ask(Target target, Map<String, String> nonsense) {
        var values = new HashMap<String, String>();
        target.fields().forEach((name, value) -> values.put(name, encoded(value)));
        values.putAll(nonsense);
        if (target.method().equals("POST")) {
            signInIfNeeded();
            values.put("_csrf", encoded(token));
        }
        var sent = values.entrySet().stream()
                .map(value -> encoded(value.getKey()) + "=" + value.getValue())
                .collect(Collectors.joining("&"));
        var answer = target.method().equals("POST")
                ? RawCall.post(port, target.path(), cookie, sent)
                : RawCall.get(port, target.path() + (target.path().contains("?") ? "&" : "?") + sent, cookie);
        if (answer.header("location").endsWith("/sign-in")) {
            cookie = "";
        }
        return answer;
    }

    Document page(String path) {
        signInIfNeeded();
        return Jsoup.parse(RawCall.get(port, path, cookie).body());
    }

    private void signInIfNeeded() {
        if (!cookie.isEmpty()) {
            return;
        }
        var visitor = new Visitor(port);
        var answer = visitor.submit(
                "/sign-in", "/sign-in", Map.of("email", Cast.COORDINATOR.email(), "password", Cast.PASSWORD));
        cookie = answer.response().headers().allValues("Set-Cookie").stream()
                .map(set -> set.substring(0, set.indexOf(';')))
                .collect(Collectors.joining("; "));
        token = visitor.get("/account").page().select("input[name=_csrf]").attr("value");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
