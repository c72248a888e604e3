package org.megdan.desk.people.intake;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.TieKind;
import org.megdan.core.actors.consents.Purpose;
import org.megdan.desk.people.intake.table.Table.Line;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

/** The columns of a file with what each seems to hold, and what is said once of all its rows. */
public record ColumnsPage(
        String name,
        String path,
        SettingsForm form,
        List<Column> columns,
        List<TieKind> ties,
        List<Purpose> purposes,
        @Nullable String own,
        FormErrors errors) {

    private static final int LONGEST_SAMPLE = 60;

    /** @param samples what the first rows hold there */
    public record Column(String field, String head, String meaning, String samples) {}

    static ColumnsPage of(
            Intake intake,
            SettingsForm form,
            List<Line> first,
            List<TieKind> ties,
            List<Purpose> purposes,
            @Nullable ActorName own,
            FormErrors errors,
            Layout layout) {
        var columns = IntStream.range(0, intake.heads().size())
                .mapToObj(at -> new Column(
                        "column" + at,
                        head(intake.heads().get(at), at, layout),
                        form.columns().get(at),
                        samples(first, at)))
                .toList();
        return new ColumnsPage(
                intake.name(), intake.path(), form, columns, ties, purposes, own == null ? null : own.name(), errors);
    }

    private static String head(String head, int at, Layout layout) {
        return head.isBlank() ? layout.t("people.intake.column.nameless", at + 1) : head;
    }

    private static String samples(List<Line> first, int at) {
        var some = first.stream()
                .filter(line -> at < line.cells().size())
                .map(line -> line.cells().get(at))
                .filter(cell -> !cell.isBlank())
                .map(cell -> cell.length() > LONGEST_SAMPLE ? cell.substring(0, LONGEST_SAMPLE) + "…" : cell)
                .toList();
        return String.join(" · ", some);
    }

    public List<Choice> meanings(Layout layout) {
        return Arrays.stream(Part.values())
                .map(part -> new Choice(part.name(), layout.t(part.key())))
                .toList();
    }

    public List<Choice> kinds(Layout layout) {
        return ActorKind.living().stream()
                .map(kind -> new Choice(kind.name(), layout.t(kind.key())))
                .toList();
    }

    public List<Choice> tieChoices(Layout layout) {
        return ties.stream()
                .map(kind -> new Choice(kind.code(), kind.name(layout.language())))
                .toList();
    }

    public List<Choice> purposeChoices(Layout layout) {
        return purposes.stream()
                .map(purpose -> new Choice(purpose.code(), purpose.name(layout.language())))
                .toList();
    }

    public List<Choice> ends(Layout layout) {
        return List.of(
                new Choice(SettingsForm.OWN, own == null ? layout.t("people.intake.towards.own") : own),
                new Choice(SettingsForm.OTHER, layout.t("people.intake.towards.other")),
                new Choice(SettingsForm.COLUMN, layout.t("people.intake.towards.column")));
    }
}
