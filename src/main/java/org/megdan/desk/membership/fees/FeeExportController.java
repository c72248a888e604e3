package org.megdan.desk.membership.fees;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.megdan.platform.access.Needs;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.export.DataFile;
import org.megdan.platform.export.Dataset;
import org.megdan.platform.web.Layouts;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The fees of a year as a table to take along; that it left is in the log before its first row goes out. */
@Needs("members.read")
@Controller
class FeeExportController {

    private final Fees fees;
    private final DataFile files;
    private final Audit audit;
    private final TransactionOperations transactions;
    private final Layouts layouts;

    FeeExportController(Fees fees, DataFile files, Audit audit, TransactionOperations transactions, Layouts layouts) {
        this.fees = fees;
        this.files = files;
        this.audit = audit;
        this.transactions = transactions;
        this.layouts = layouts;
    }

    @GetMapping("/members/fees/export/{format:csv|xlsx}")
    void write(
            @PathVariable String format,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String show,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        int asked = Typed.year(year).orElseGet(() -> fees.today().getYear());
        var rows = fees.ofYear(asked, show.equals("unpaid"));
        var what = Map.of("year", asked, "format", format, "count", rows.size());
        transactions.executeWithoutResult(
                status -> audit.record("membership.act.fees-exported", "fees", new UUID(0, asked), null, what));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var table = Dataset.<Fee>named("fees", "membership.sheet")
                .text("member", Fee::member)
                .integer("year", Fee::year)
                .number("amount", Fee::amount)
                .date("due", Fee::due)
                .date("paid", Fee::paidOn)
                .text("document", Fee::documentNo)
                .titled(layouts.of(request)::t);
        files.write(table, rows, "fees-" + asked, format, request, response);
    }
}
