package org.megdan.desk.site.data;

import java.util.List;

public record OpenDataPage(List<Row> strategies) {

    /** @param base address of the data without the ending of the format */
    public record Row(String title, String base) {}
}
