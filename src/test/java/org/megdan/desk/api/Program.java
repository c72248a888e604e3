package org.megdan.desk.api;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.megdan.testing.Cast;
import org.megdan.testing.Visitor;
import org.megdan.testing.Visitor.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that asks the interface, with a token of somebody or without. */
public final class Program {

    private final Visitor http;
    private final String token;

    private Program(Visitor http, String token) {
        this.http = http;
        this.token = token;
    }

    public static Program anybodys(int port) {
        return new Program(new Visitor(port), "");
    }

    public static Program with(int port, String token) {
        return new Program(new Visitor(port), token);
    }

    /** The member makes a token on their page. */
    public static Program of(int port, Cast.Member member, String scope) {
        var person = new Visitor(port).signIn(member.email(), Cast.PASSWORD);
        var made = person.submit(
                "/account/tokens/new", "/account/tokens", Map.of("name", "Таблица", "scope", scope, "days", "30"));
        return new Program(new Visitor(port), made.page().select("#token").text());
    }

    public String token() {
        return token;
    }

    public Answer get(String path) {
        return get(path, Map.of());
    }

    public Answer get(String path, Map<String, String> headers) {
        var request = http.request(path).setHeader("Accept", "application/json");
        headers.forEach(request::header);
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return http.send(request.GET());
    }

    /** All rows of a list, piece by piece. */
    public List<JsonNode> walk(String from) {
        var rows = new ArrayList<JsonNode>();
        int total = -1;
        for (var path = from; !path.isEmpty(); ) {
            var page = read(path);
            page.path("items").forEach(rows::add);
            total = page.path("total").asInt();
            path = page.path("next").asString("");
        }
        if (total < rows.size()) {
            throw new AssertionError(from + ": " + rows.size() + " rows of " + total);
        }
        return rows;
    }

    public JsonNode read(String path) {
        var answer = get(path);
        if (answer.status() != 200) {
            throw new AssertionError(path + ": " + answer.status() + " " + answer.body());
        }
        return json(answer);
    }

    public Answer post(String path, String key, String body) {
        return act("POST", path, key, body);
    }

    public Answer act(String method, String path, String key, String body) {
        var request = http.request(path)
                .setHeader("Accept", "application/json")
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body));
        if (!key.isEmpty()) {
            request.header("Idempotency-Key", key);
        }
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return http.send(request);
    }

    public static JsonNode json(Answer answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
