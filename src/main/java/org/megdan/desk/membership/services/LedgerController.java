package org.megdan.desk.membership.services;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.access.Needs;
import org.megdan.platform.export.DataFile;
import org.megdan.platform.export.Dataset;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The ledger of a year, on a page and as a file. */
@Needs("members.edit")
@Controller
class LedgerController {

    private static final int FIRST = 1990;
    private static final int LAST = 2100;

    private static final Dataset<Used> USE = Dataset.<Used>named("services-used", "membership.services.data")
            .text("member", Used::memberName)
            .text("service", Used::serviceName)
            .integer("times", Used::times)
            .number("quantity", Used::quantity)
            .text("unit", row -> row.unit().name().toLowerCase(Locale.ROOT));

    private final Ledger ledger;
    private final DataFile files;
    private final Clock clock;

    LedgerController(Ledger ledger, DataFile files, Clock clock) {
        this.ledger = ledger;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping("/members/services/use")
    ModelAndView show(@RequestParam @Nullable String year) {
        int shown = year != null && year.matches("[0-9]{4}") && isYear(Integer.parseInt(year))
                ? Integer.parseInt(year)
                : Language.today(clock).getYear();
        var page = new LedgerPage(shown, ledger.years(), ledger.of(shown));
        return new ModelAndView("desk/membership/services/ledger", Map.of("page", page));
    }

    @GetMapping("/members/services/use/{year:[0-9]+}.{format:csv|xlsx}")
    void write(
            @PathVariable int year,
            @PathVariable String format,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (!isYear(year)) {
            throw new NotFound();
        }
        response.setHeader("Cache-Control", "no-store");
        files.write(USE, ledger.of(year), "services-" + year, format, request, response);
    }

    private static boolean isYear(int year) {
        return year >= FIRST && year <= LAST;
    }
}
