package org.megdan.desk.site.data;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.megdan.core.plans.PlanShelf;
import org.megdan.platform.access.Open;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.export.Csv;
import org.megdan.platform.export.DataSchema;
import org.megdan.platform.export.JsonRows;
import org.megdan.platform.export.Rows;
import org.megdan.platform.export.Xlsx;
import org.megdan.platform.web.Languages;
import org.megdan.platform.web.Messages;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.PublicAddress;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Open
@Controller
class OpenDataController {

    private final PlanShelf shelf;
    private final Messages messages;
    private final PublicAddress address;

    OpenDataController(PlanShelf shelf, Messages messages, PublicAddress address) {
        this.shelf = shelf;
        this.messages = messages;
        this.address = address;
    }

    @GetMapping("/open-data")
    ModelAndView list(Viewer viewer) {
        var rows = shelf.all(viewer).stream()
                .map(version -> new OpenDataPage.Row(version.title(), "/open-data/strategy/" + version.slug()))
                .toList();
        return new ModelAndView("desk/site/data", "page", new OpenDataPage(rows));
    }

    @GetMapping("/open-data/strategy/{slug}.{format:csv|xlsx|json|schema}")
    void strategy(
            @PathVariable String slug,
            @PathVariable String format,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var tree = shelf.tree(slug, null, viewer).orElseThrow(NotFound::new);
        var rows = Rows.of(StrategyData.rows(tree, address.base()));
        var language = Languages.of(request);
        switch (format) {
            case "csv" -> {
                name(response, "text/csv;charset=UTF-8", slug + ".csv");
                Csv.writeForSpreadsheets(StrategyData.NODES, rows, response.getOutputStream());
            }
            case "xlsx" -> {
                name(response, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", slug + ".xlsx");
                try (var book = Xlsx.open(response.getOutputStream(), messages, language)) {
                    book.sheet(StrategyData.NODES, rows);
                }
            }
            case "json" -> {
                response.setContentType("application/json;charset=UTF-8");
                JsonRows.write(StrategyData.NODES, rows, response.getOutputStream());
            }
            default -> {
                response.setContentType("application/schema+json;charset=UTF-8");
                response.getWriter().write(new DataSchema(messages, language).ofJson(StrategyData.NODES));
            }
        }
    }

    private static void name(HttpServletResponse response, String type, String file) {
        response.setContentType(type);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"");
    }
}
