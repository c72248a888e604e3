package org.megdan.desk.team.todos;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.access.SignedIn;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.api.Acts;
import org.megdan.platform.api.Catalogue;
import org.megdan.platform.api.Done;
import org.megdan.platform.api.Listing;
import org.megdan.platform.api.Sent;
import org.megdan.platform.api.WrongRequest;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.PublicAddress;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One's own tasks, for a calendar or a telephone; those of others are not there, whatever one's rights. */
@SignedIn
@RestController
@RequestMapping("/api/v1/my/todos")
class TodosApi {

    private static final String NO_DAY = "9999-12-31";
    private static final int LONGEST = 1000;
    private static final Catalogue<Todo> TODOS = Catalogue.<Todo>of(Todo::id)
            .filter("state", todo -> List.of(todo.state()))
            .sort("due", todo -> Objects.toString(todo.due(), NO_DAY))
            .sort("createdAt", todo -> todo.createdAt().toString());

    private final TaskShelf shelf;
    private final Tasks tasks;
    private final Acts acts;
    private final PublicAddress address;
    private final Clock clock;

    TodosApi(TaskShelf shelf, Tasks tasks, Acts acts, PublicAddress address, Clock clock) {
        this.shelf = shelf;
        this.tasks = tasks;
        this.acts = acts;
        this.address = address;
        this.clock = clock;
    }

    @GetMapping
    Listing<Todo> open(Viewer viewer, HttpServletRequest request) {
        var self = Objects.requireNonNull(viewer.person());
        return TODOS.page(shelf.open(self, viewer).stream().map(this::todo).toList(), request);
    }

    @GetMapping("/{id}")
    Todo one(@PathVariable UUID id, Viewer viewer) {
        return todo(own(id, viewer));
    }

    /** What has ended already stays as it ended. */
    @PostMapping("/{id}/end")
    ResponseEntity<byte[]> end(@PathVariable UUID id, Viewer viewer, Sent sent) {
        return acts.once(sent, End.class, body -> {
            own(id, viewer);
            tasks.end(id, body.how(), body.words());
            return Done.of(todo(own(id, viewer)));
        });
    }

    private Task own(UUID id, Viewer viewer) {
        return shelf.find(id, viewer).filter(task -> task.isOf(viewer)).orElseThrow(NotFound::new);
    }

    private Todo todo(Task task) {
        return Todo.of(task, Language.today(clock), address.base());
    }

    record End(Task.@Nullable State state, @Nullable String note) {

        Task.State how() {
            if (state == null) {
                throw new WrongRequest("api.refused.missing", List.of("state"), "state");
            }
            return state;
        }

        String words() {
            if (note != null && note.length() > LONGEST) {
                throw new WrongRequest("api.refused.too-long", List.of(), "note", LONGEST);
            }
            return note == null ? "" : note.strip();
        }
    }

    /** @param note how it was done or why it was dropped */
    record Todo(
            UUID id,
            String title,
            String description,
            @Nullable LocalDate due,
            Task.Standing state,
            String note,
            Instant createdAt,
            @Nullable Instant endedAt,
            String address) {

        static Todo of(Task task, LocalDate today, String base) {
            var end = task.end();
            return new Todo(
                    task.id(),
                    task.title(),
                    task.description(),
                    task.due(),
                    task.on(today),
                    end == null ? "" : end.words(),
                    task.createdAt(),
                    end == null ? null : end.at(),
                    base + task.path());
        }
    }
}
