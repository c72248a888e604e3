package org.megdan.core.actors.merging;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ties.Grantors;
import org.megdan.core.actors.ties.TieRecords;
import org.megdan.platform.audit.Act;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.identity.Accounts;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Refusal;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes a merge back, the last step first; refused as soon as somebody built on the record that it left. */
@Component
class UndoMerge {

    private final JdbcClient sql;
    private final MergePolicy policy;
    private final Merges merges;
    private final References references;
    private final Fingerprint fingerprint;
    private final TieRecords ties;
    private final Grantors grantors;
    private final Accounts accounts;
    private final Audit audit;
    private final JsonMapper json;

    UndoMerge(
            JdbcClient sql,
            MergePolicy policy,
            Merges merges,
            References references,
            Fingerprint fingerprint,
            TieRecords ties,
            Grantors grantors,
            Accounts accounts,
            Audit audit,
            JsonMapper json) {
        this.sql = sql;
        this.policy = policy;
        this.merges = merges;
        this.references = references;
        this.fingerprint = fingerprint;
        this.ties = ties;
        this.grantors = grantors;
        this.accounts = accounts;
        this.audit = audit;
        this.json = json;
    }

    /** A row as the database wrote it: no number loses a nought on the way back. */
    private record Step(
            String place, @Nullable String before, @Nullable String after) {}

    Merges.Done undo(UUID merge) {
        var done = merges.hold(merge).orElseThrow(NotFound::new);
        var held = sql.sql("select id from actors.actor where id = :id for update")
                .param("id", done.kept())
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
        if (held.isEmpty()) {
            throw builtUpon();
        }
        policy.checkRights(done.kept(), done.kept());
        policy.checkOwn(done.kept(), done.kept());
        var steps = steps(merge);
        if (steps.isEmpty()) {
            throw new Refusal(HttpStatus.CONFLICT, "actors.refused.unmerge-late");
        }
        if (!fingerprint.of(done.kept()).equals(done.state())) {
            throw builtUpon();
        }
        merges.undone(merge);
        if (steps.stream().anyMatch(step -> step.place().equals(Column.ACCOUNT.place()))) {
            accounts.signOutEverywhere(done.kept());
        }
        grantors.keep(() -> steps.forEach(this::restore));
        audit.record(new Act("actors.act.unmerged", "actor", done.kept(), done.gone(), null, null));
        return done;
    }

    private List<Step> steps(UUID merge) {
        return sql.sql("select place, before, after from actors.merge_step where merge = :merge order by number desc")
                .param("merge", merge)
                .query((row, number) ->
                        new Step(row.getString("place"), row.getString("before"), row.getString("after")))
                .list();
    }

    private void restore(Step step) {
        try {
            if (restored(step.place(), step.before(), step.after()) != 1) {
                throw builtUpon();
            }
        } catch (DataIntegrityViolationException takenMeanwhile) {
            throw builtUpon();
        }
    }

    private int restored(String place, @Nullable String before, @Nullable String after) {
        if (before == null) {
            return delete(place, Objects.requireNonNull(after));
        }
        return after == null ? insert(place, before) : update(place, before, after);
    }

    private int delete(String place, String after) {
        return sql.sql("delete from " + place + " r where to_jsonb(r) = :row::jsonb")
                .param("row", after)
                .update();
    }

    private int insert(String place, String before) {
        var columns = String.join(", ", references.columns(place));
        return sql.sql(
                        "insert into %1$s (%2$s) overriding system value select %2$s from jsonb_populate_record(null::%1$s, :row::jsonb)"
                                .formatted(place, columns))
                .param("row", before)
                .update();
    }

    /** Only what the merge changed is written: what became of the rest of the row since stays. */
    private int update(String place, String before, String after) {
        var old = json.readTree(before);
        var now = json.readTree(after);
        var changed = old.propertyNames().stream()
                .filter(name -> !old.path(name).equals(now.path(name)))
                .toList();
        if (place.equals(Column.TIE)) {
            endAgain(old, now);
        }
        if (changed.isEmpty()) {
            return 1;
        }
        var settings = changed.stream()
                .map(name -> quoted(name) + " = b." + quoted(name))
                .collect(Collectors.joining(", "));
        var same = Stream.concat(
                        references.key(place).stream(), changed.stream().map(UndoMerge::quoted))
                .distinct()
                .map(name -> "r." + name + " is not distinct from a." + name)
                .collect(Collectors.joining(" and "));
        return sql.sql("""
                update %1$s r set %2$s
                from jsonb_populate_record(null::%1$s, :before::jsonb) b, jsonb_populate_record(null::%1$s, :after::jsonb) a
                where %3$s
                """.formatted(place, settings, same))
                .param("before", before)
                .param("after", after)
                .update();
    }

    private void endAgain(JsonNode before, JsonNode after) {
        var until = before.path("until");
        if (!until.isNull() && !until.equals(after.path("until"))) {
            ties.endsAgain(UUID.fromString(before.path("id").asString()), LocalDate.parse(until.asString()));
        }
    }

    private static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    private static Refusal builtUpon() {
        return new Refusal(HttpStatus.CONFLICT, "actors.refused.unmerge-built-upon");
    }
}
