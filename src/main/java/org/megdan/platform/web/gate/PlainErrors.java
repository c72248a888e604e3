package org.megdan.platform.web.gate;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * The container's last word, for requests that are too broken to be given to the application: two sentences and nothing of
 * what was asked or what went wrong.
 */
public class PlainErrors extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            write(response, """
                    <p>Сървърът не можа да изпълни тази заявка. Нищо не е променено. Върнете се назад или <a href="/">към началото</a>.</p>
                    <p lang="en">The server could not carry out this request. Nothing was changed. Go back or <a href="/">to the start</a>.</p>
                    """);
        } catch (IOException gone) {
            container.getLogger().debug("nobody waits for the answer", gone);
        }
    }

    /** For a form that there is no room to read. */
    static void refuseForAMinute(Response response) throws IOException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", "60");
        write(response, """
                <p>В момента пристигат твърде много формуляри и Вашият не беше прочетен. Нищо не е променено. Върнете се назад: написаното е още при Вас. Опитайте отново след минута.</p>
                <p lang="en">Too many forms are arriving at the moment and yours was not read. Nothing was changed. Go back: what you wrote is still with you. Try again in a minute.</p>
                """);
    }

    private static void write(Response response, String sentences) throws IOException {
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader("Cache-Control", "no-store");
        var writer = response.getReporter();
        if (writer != null) {
            writer.write("""
                    <!doctype html><html lang="bg"><meta charset="utf-8"><title>%1$d – Мегдан</title>
                    <h1>%1$d</h1>
                    %2$s""".formatted(response.getStatus(), sentences));
            response.finishResponse();
        }
    }
}
