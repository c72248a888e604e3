package org.megdan.testing;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.Map;

/** A form sent as multipart, as a browser does when it carries a file. */
public class Upload {

    private static final String EDGE = "----megdan-test";

    private final Visitor visitor;
    private final String action;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private String file = "";

    private Upload(Visitor visitor, String action) {
        this.visitor = visitor;
        this.action = action;
    }

    public static Upload of(Visitor visitor, String page, String action) {
        var upload = new Upload(visitor, action);
        visitor.get(page)
                .page()
                .select("form[action='" + action + "'] input[type=hidden]")
                .forEach(hidden -> upload.with(hidden.attr("name"), hidden.attr("value")));
        return upload;
    }

    public Upload with(String field, String value) {
        fields.put(field, value);
        return this;
    }

    public Upload file(String field, String name, String text) {
        file = part(field, "; filename=\"" + name + "\"\r\nContent-Type: text/plain; charset=UTF-8", text);
        return this;
    }

    public Visitor.Answer send() {
        var body = new StringBuilder();
        fields.forEach((field, value) -> body.append(part(field, "", value)));
        body.append(file).append("--").append(EDGE).append("--\r\n");
        return visitor.send(visitor.request(action)
                .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
                .POST(BodyPublishers.ofString(body.toString())));
    }

    private static String part(String field, String more, String value) {
        return "--" + EDGE + "\r\nContent-Disposition: form-data; name=\"" + field + "\"" + more + "\r\n\r\n" + value
                + "\r\n";
    }
}
