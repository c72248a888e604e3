package org.megdan.desk.site.data;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.megdan.platform.export.OpenTables.OpenTable;
import org.megdan.platform.web.Layout;

/** @param others tables of the network that other desks have */
public record OpenDataPage(List<Row> strategies, List<OpenTable> others) {

    public List<Table> ofTheNetwork(Layout layout) {
        var reports = new OpenTable("site.data.reports", "/open-data/reports");
        return Stream.concat(others.stream(), Stream.of(reports))
                .map(table -> new Table(layout.t(table.key()), layout.t(table.key() + ".about"), table.base()))
                .toList();
    }

    /**
     * @param base address of the goals without the ending of the format, and the beginning of the others
     * @param years whose plans are shared
     */
    public record Row(String title, String base, List<Integer> years) {

        public List<Table> tables(Layout layout) {
            var tables = new ArrayList<Table>();
            tables.add(new Table(layout.t("site.data.nodes"), layout.t("site.data.nodes.about"), base));
            tables.add(
                    new Table(layout.t("site.data.figures"), layout.t("site.data.figures.about"), base + "/figures"));
            tables.add(new Table(layout.t("site.data.shares"), layout.t("site.data.shares.about"), base + "/budget"));
            years.forEach(year -> tables.add(new Table(
                    layout.t("site.data.activities.of", year.toString()),
                    layout.t("site.data.activities.about"),
                    base + "/years/" + year)));
            return tables;
        }
    }

    /** @param base its address without the ending of the format */
    public record Table(String name, String about, String base) {}
}
