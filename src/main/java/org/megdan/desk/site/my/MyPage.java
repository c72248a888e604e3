package org.megdan.desk.site.my;

import java.util.List;

/** @param lists what waits, by what is to be done about it; empty lists are left out */
public record MyPage(String name, List<Waiting> lists) {

    /** @param act what the button of each row says */
    public record Waiting(String title, String act, boolean isLate, List<Row> rows) {}

    public record Row(String path, String title, String note, String until) {}
}
