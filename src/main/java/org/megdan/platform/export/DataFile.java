package org.megdan.platform.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.megdan.platform.web.Languages;
import org.megdan.platform.web.Messages;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Answers with a dataset in the format that the address asks for: {@code csv}, {@code xlsx}, {@code json}, {@code schema}. */
@Component
public class DataFile {

    /** For the end of an address. */
    public static final String FORMATS = "csv|xlsx|json|schema";

    private final Messages messages;

    DataFile(Messages messages) {
        this.messages = messages;
    }

    public <R> void write(
            Dataset<R> dataset,
            Iterable<R> all,
            String name,
            String format,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        write(dataset, Rows.of(all), name, format, request, response);
    }

    public <R> void write(
            Dataset<R> dataset,
            Rows<R> rows,
            String name,
            String format,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var language = Languages.of(request);
        switch (format) {
            case "csv" -> {
                name(response, "text/csv;charset=UTF-8", name + ".csv");
                Csv.writeForSpreadsheets(dataset, rows, response.getOutputStream());
            }
            case "xlsx" -> {
                name(response, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", name + ".xlsx");
                try (var book = Xlsx.open(response.getOutputStream(), messages, language)) {
                    book.sheet(dataset, rows);
                }
            }
            case "json" -> {
                response.setContentType("application/json;charset=UTF-8");
                JsonRows.write(dataset, rows, response.getOutputStream());
            }
            default -> {
                response.setContentType("application/schema+json;charset=UTF-8");
                response.getWriter().write(new DataSchema(messages, language).ofJson(dataset));
            }
        }
    }

    private static void name(HttpServletResponse response, String type, String file) {
        response.setContentType(type);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"");
    }
}
