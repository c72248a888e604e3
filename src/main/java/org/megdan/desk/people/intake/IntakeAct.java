package org.megdan.desk.people.intake;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.Newcomer;
import org.megdan.core.actors.Newcomers;
import org.megdan.core.actors.Ties;
import org.megdan.core.actors.consents.Consents;
import org.megdan.desk.people.intake.table.Table;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.audit.Audit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** The acts on a file of people, each a transaction: given, looked at, brought in, taken back. */
@Component
class IntakeAct {

    private static final String SUBJECT = "intake";

    private final Intakes intakes;
    private final IntakeRows rows;
    private final RowCheck check;
    private final Newcomers newcomers;
    private final Ties ties;
    private final Consents consents;
    private final Audit audit;
    private final TransactionOperations transaction;

    IntakeAct(
            Intakes intakes,
            IntakeRows rows,
            RowCheck check,
            Newcomers newcomers,
            Ties ties,
            Consents consents,
            Audit audit,
            TransactionOperations transaction) {
        this.intakes = intakes;
        this.rows = rows;
        this.check = check;
        this.newcomers = newcomers;
        this.ties = ties;
        this.consents = consents;
        this.audit = audit;
        this.transaction = transaction;
    }

    @Transactional
    UUID give(String name, Table table, Viewer viewer) {
        var id = intakes.open(name, table, viewer);
        rows.write(id, table.lines());
        return id;
    }

    /** What takes long is done before anything is held. */
    void look(UUID id, Settings settings, Progress progress) {
        var checked = check.check(settings, rows.lines(id), progress.part(0, 0.8));
        transaction.executeWithoutResult(begun -> {
            if (intakes.hold(id).isOpen()) {
                intakes.choose(id, settings);
                rows.judge(id, checked);
            }
        });
    }

    /**
     * All or nothing; a second click finds it done and changes nothing. What was looked at days ago is looked at again: where
     * somebody has been recorded since, nothing is written.
     *
     * @return how many rows are no longer what they were shown to be
     */
    @Transactional
    int bringIn(UUID id, Progress progress) {
        var intake = intakes.hold(id);
        var settings = intake.settings();
        if (!intake.isOpen() || settings == null) {
            return 0;
        }
        intakes.oneAtATime();
        var all = rows.all(id);
        var changed = changed(all, check.check(settings, rows.lines(id), progress.part(0, 0.4)));
        if (!changed.isEmpty()) {
            rows.judge(id, changed);
            return changed.size();
        }
        var common = common(settings);
        var taken = all.stream().filter(CheckedRow::isTakenIn).toList();
        newcomers.bring(
                id,
                taken.stream().map(row -> newcomer(row, common)).toList(),
                written -> progress.part(0.4, 1).at((double) written / all.size()));
        int made = (int) taken.stream().filter(CheckedRow::isMade).count();
        int leftOut = all.size() - taken.size();
        intakes.done(id, made, taken.size() - made, leftOut);
        rows.keepLeftOut(id);
        audit.record(
                "people.act.brought-in",
                SUBJECT,
                id,
                null,
                Map.of("file", intake.name(), "made", made, "joined", taken.size() - made, "leftOut", leftOut));
        return 0;
    }

    private static List<CheckedRow> changed(List<CheckedRow> shown, List<CheckedRow> now) {
        var before = shown.stream().collect(Collectors.toMap(CheckedRow::line, Function.identity()));
        return now.stream()
                .filter(row -> {
                    var was = before.get(row.line());
                    return was == null || !row.isLike(was);
                })
                .toList();
    }

    @Transactional
    void takeBack(UUID id) {
        var intake = intakes.hold(id);
        if (intake.state() != Intake.State.DONE) {
            return;
        }
        var back = newcomers.takeBack(id);
        intakes.undone(id, back.stay().stream().map(ActorName::id).toList());
        audit.record(
                "people.act.taken-back",
                SUBJECT,
                id,
                null,
                Map.of(
                        "file",
                        intake.name(),
                        "restored",
                        back.restored(),
                        "stayed",
                        back.stay().size()));
    }

    /** Only while nothing of it is recorded; tells whether it is gone. */
    @Transactional
    boolean remove(UUID id) {
        var intake = intakes.hold(id);
        if (intake.isOpen()) {
            intakes.remove(id);
            audit.record("people.act.dropped", SUBJECT, id, null, Map.of("file", intake.name()));
        }
        return intake.isOpen();
    }

    @Transactional
    void decide(UUID id, Map<Integer, String> choices, List<String> rest) {
        if (intakes.hold(id).isOpen()) {
            choices.forEach((line, choice) -> rows.decide(id, line, choice));
            if (rest.contains(CheckedRow.AS_NEW)) {
                rows.decideRest(id);
            }
        }
    }

    private Person.Common common(Settings settings) {
        var hasTopics = ties.kinds().stream().anyMatch(kind -> kind.code().equals(settings.tie()) && kind.hasTopics());
        var wording = settings.consent().isEmpty()
                ? null
                : consents.wordings(settings.consent()).getFirst().id();
        return new Person.Common(settings.kind(), settings.tie(), hasTopics, settings.consent(), wording);
    }

    private static Newcomer newcomer(CheckedRow row, Person.Common common) {
        return Objects.requireNonNull(row.person()).newcomer(row.line(), row.known(), common);
    }
}
