package org.megdan.desk.site.my;

import java.util.List;
import org.megdan.platform.web.OwnPages.OwnPage;

/**
 * @param lists what waits, by what is to be done about it; empty lists are left out
 * @param organisations those of the person that carry something out
 * @param own pages that are theirs alone
 */
public record MyPage(String name, List<Waiting> lists, List<Organisation> organisations, List<OwnPage> own) {

    /** @param act what the button of each row says */
    public record Waiting(String title, String act, boolean isLate, List<Row> rows) {}

    /** What of each strategy an organisation of the person answers for or takes part in. */
    public record Organisation(String name, List<Part> parts) {}

    public record Part(String path, String title, String count) {}

    public record Row(String path, String title, String note, String until) {}
}
