package org.megdan.desk.people.audiences;

import java.util.ArrayList;
import java.util.function.Consumer;
import org.megdan.core.actors.audiences.AudienceMember;
import org.megdan.platform.export.Rows;
import org.megdan.platform.privacy.Looks;

/** People on their way into a file: some hundreds at a time are kept as seen before their rows go on. */
class SeenMembers implements Rows<AudienceMember> {

    private static final int AT_A_TIME = 500;

    private final Rows<AudienceMember> rows;
    private final Looks looks;
    private final String audience;

    SeenMembers(Rows<AudienceMember> rows, Looks looks, String audience) {
        this.rows = rows;
        this.looks = looks;
        this.audience = audience;
    }

    @Override
    public void each(Consumer<AudienceMember> out) {
        var some = new ArrayList<AudienceMember>();
        rows.each(row -> {
            some.add(row);
            if (some.size() == AT_A_TIME) {
                pass(some, out);
            }
        });
        pass(some, out);
    }

    private void pass(ArrayList<AudienceMember> some, Consumer<AudienceMember> out) {
        looks.at(some.stream().map(AudienceMember::id).toList(), "people.look.exported", audience);
        some.forEach(out);
        some.clear();
    }
}
