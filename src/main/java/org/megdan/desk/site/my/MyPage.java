package org.megdan.desk.site.my;

import java.util.List;

/** @param lists what waits, what is late, what nobody has looked at for long; empty lists are left out */
public record MyPage(String name, List<Waiting> lists) {

    public record Waiting(String title, List<Row> rows) {}

    public record Row(String path, String title, String task, String until, boolean isLate) {}
}
