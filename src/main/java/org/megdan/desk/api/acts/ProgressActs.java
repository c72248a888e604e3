package org.megdan.desk.api.acts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.ActivityRow;
import org.megdan.core.plans.Progress;
import org.megdan.core.plans.ProgressNote;
import org.megdan.platform.access.SignedIn;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.api.Acts;
import org.megdan.platform.api.Done;
import org.megdan.platform.api.Sent;
import org.megdan.platform.web.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** For editors and for who answers for the activity in person; for others it is not there. */
@SignedIn
@RestController
class ProgressActs {

    private static final List<String> SAID = Stream.of(ActivityRow.State.values())
            .filter(state -> state != ActivityRow.State.LATE)
            .map(Enum::name)
            .toList();

    private final Acts acts;
    private final Progress progress;

    ProgressActs(Acts acts, Progress progress) {
        this.acts = acts;
        this.progress = progress;
    }

    @PostMapping("/api/v1/activities/{id}/progress")
    ResponseEntity<byte[]> note(@PathVariable UUID id, Viewer viewer, Sent sent) {
        return acts.once(sent, NoteBody.class, body -> {
            get(id, viewer);
            progress.note(id, body.said());
            return Done.of(Noted.of(get(id, viewer)));
        });
    }

    private ActivityRow get(UUID id, Viewer viewer) {
        return progress.find(id, viewer).orElseThrow(NotFound::new);
    }

    record NoteBody(
            @Nullable String state,
            @Nullable LocalDate doneOn,
            @Nullable String note) {

        ProgressNote said() {
            var word = Fields.requiredText("state", state, 20);
            if (!SAID.contains(word)) {
                throw Fields.notAmong("state", SAID);
            }
            return new ProgressNote(
                    ActivityRow.State.valueOf(word), Fields.day("doneOn", doneOn), Fields.text("note", note, 4000));
        }
    }

    record Noted(
            UUID id,
            String title,
            ActivityRow.State state,
            @Nullable LocalDate doneOn,
            @Nullable LocalDate checkedOn,
            String note) {

        static Noted of(ActivityRow row) {
            return new Noted(row.id(), row.title(), row.state(), row.doneOn(), row.checkedOn(), row.progressNote());
        }
    }
}
