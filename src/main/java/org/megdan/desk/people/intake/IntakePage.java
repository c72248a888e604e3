package org.megdan.desk.people.intake;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.megdan.core.actors.ActorName;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

/** Where a file is given, with those that are on their way and those that were brought in lately. */
public record IntakePage(List<Row> rows, String text, FormErrors errors) {

    /** A file given before; its state in words. */
    public record Row(String name, String path, String text) {}

    static IntakePage of(
            List<Intake> newest, Map<UUID, ActorName> names, String text, FormErrors errors, Layout layout) {
        return new IntakePage(
                newest.stream()
                        .map(intake -> new Row(intake.name(), intake.path(), said(intake, names, layout)))
                        .toList(),
                text,
                errors);
    }

    private static String said(Intake intake, Map<UUID, ActorName> names, Layout layout) {
        var by = intake.by();
        var giver = by == null ? null : names.get(by);
        var what = said(intake, layout);
        return giver == null ? what : what + " " + layout.t("people.intake.by", giver.name());
    }

    private static String said(Intake intake, Layout layout) {
        var day = layout.date(intake.day());
        return switch (intake.state()) {
            case OPEN -> layout.t("people.intake.open", day);
            case DONE -> layout.t("people.intake.done", day, intake.made(), intake.joined(), intake.leftOut());
            case UNDONE -> layout.t("people.intake.undone", day);
        };
    }
}
