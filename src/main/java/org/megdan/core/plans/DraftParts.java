package org.megdan.core.plans;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.drafting.PartRows;
import org.megdan.core.plans.versions.VersionRows;
import org.megdan.platform.audit.Act;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.web.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a draft says beside its nodes. A part without an id is new; one that somebody saved meanwhile throws
 * {@link StaleEdit} with the two edits.
 */
@Component
@Transactional
public class DraftParts {

    private final VersionRows versions;
    private final PartRows parts;
    private final JdbcClient sql;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    DraftParts(VersionRows versions, PartRows parts, JdbcClient sql, Audit audit, ApplicationEventPublisher events) {
        this.versions = versions;
        this.parts = parts;
        this.sql = sql;
        this.audit = audit;
        this.events = events;
    }

    /**
     * Title and period, as the adopted document will have them.
     *
     * @throws StaleEdit with two {@link DraftWords}
     */
    public void describe(UUID version, int lock, NewPlan words, String note) {
        var draft = versions.openDraft(version);
        var saved = DraftWords.of(words, note);
        int rows = sql.sql("""
                update plans.version set title = :title, starts_on = :from, ends_on = :to, note = :note, lock = lock + 1
                where id = :version and lock = :lock""")
                .param("version", version)
                .param("lock", lock)
                .param("title", words.title())
                .param("from", words.startsOn())
                .param("to", words.endsOn())
                .param("note", saved.note())
                .update();
        if (rows == 0) {
            throw new StaleEdit(version, saved, DraftWords.of(draft), draft.lock());
        }
        done(draft, "described", version, DraftWords.of(draft), saved);
    }

    public UUID saveGroup(UUID version, @Nullable UUID id, int lock, GroupEdit edit) {
        versions.openDraft(version);
        if (parts.isNamed(version, id, edit.name())) {
            throw new PlanRefusal("plans.refused.group-exists");
        }
        var values = Map.of("name", edit.name(), "expected_change", edit.expectedChange());
        return save(PartRows.Part.TARGET_GROUP, "group", version, id, lock, edit, values);
    }

    /** The group leaves every node that names it. */
    public void removeGroup(UUID version, UUID id) {
        remove(PartRows.Part.TARGET_GROUP, "group", version, id);
    }

    public UUID saveStage(UUID version, @Nullable UUID id, int lock, StageEdit edit) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("name", edit.name());
        values.put("kind", edit.kind().name());
        values.put("period", edit.period());
        values.put("starts_on", edit.startsOn());
        values.put("ends_on", edit.endsOn());
        values.put("description", edit.description());
        return save(PartRows.Part.STAGE, "stage", version, id, lock, edit, values);
    }

    public void removeStage(UUID version, UUID id) {
        remove(PartRows.Part.STAGE, "stage", version, id);
    }

    public UUID saveChapter(UUID version, @Nullable UUID id, int lock, ChapterEdit edit) {
        var values = Map.of(
                "kind",
                edit.kind(),
                "code",
                edit.code(),
                "title",
                edit.title(),
                "text",
                edit.text(),
                "depth",
                edit.depth());
        return save(PartRows.Part.CHAPTER, "chapter", version, id, lock, edit, values);
    }

    public void removeChapter(UUID version, UUID id) {
        remove(PartRows.Part.CHAPTER, "chapter", version, id);
    }

    /** Puts away text that was kept because it fitted nowhere. */
    public void removeKept(UUID version, UUID id) {
        remove(PartRows.Part.KEPT_TEXT, "kept", version, id);
    }

    /** Puts a part at this place among its kind, counted from 0. */
    public void move(UUID version, Part part, UUID id, int position) {
        var draft = versions.openDraft(version);
        var before = parts.move(part.rows(), version, id, position);
        done(draft, "part-moved", id, Map.of("position", before + 1), Map.of("position", position + 1));
    }

    /** What of a draft stands in an order of its own. */
    public enum Part {
        GROUP(PartRows.Part.TARGET_GROUP),
        STAGE(PartRows.Part.STAGE),
        CHAPTER(PartRows.Part.CHAPTER);

        private final PartRows.Part rows;

        Part(PartRows.Part rows) {
            this.rows = rows;
        }

        private PartRows.Part rows() {
            return rows;
        }
    }

    private UUID save(
            PartRows.Part part,
            String verb,
            UUID version,
            @Nullable UUID id,
            int lock,
            Object edit,
            Map<String, ? extends @Nullable Object> values) {
        var draft = versions.openDraft(version);
        if (id == null) {
            var added = parts.insert(part, version, values);
            done(draft, verb, added, null, edit);
            return added;
        }
        var before = parts.find(part, version, id).orElseThrow(NotFound::new);
        if (!parts.update(part, version, id, lock, values)) {
            throw new StaleEdit(
                    id, edit, PartRows.edit(part, before), before.get("lock") instanceof Integer now ? now : 0);
        }
        done(draft, verb, id, PartRows.edit(part, before), edit);
        return id;
    }

    private void remove(PartRows.Part part, String verb, UUID version, UUID id) {
        var draft = versions.openDraft(version);
        var before = parts.find(part, version, id).orElseThrow(NotFound::new);
        parts.delete(part, version, id);
        done(draft, verb, id, PartRows.edit(part, before), null);
    }

    private void done(PlanVersion draft, String verb, UUID subject, @Nullable Object before, @Nullable Object after) {
        audit.record(new Act("plans.act." + verb, "plan-version", subject, draft.planId(), before, after));
        events.publishEvent(new DraftChanged(draft.planId(), draft.id()));
    }
}
