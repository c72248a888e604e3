package org.megdan.core.plans;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.drafting.PartRows;
import org.megdan.core.plans.drafting.PartRows.Part;
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

    /** Title and period, as the adopted document will have them. */
    public void describe(UUID version, int lock, NewPlan words, String note) {
        var draft = versions.openDraft(version);
        int saved = sql.sql("""
                update plans.version set title = :title, starts_on = :from, ends_on = :to, note = :note, lock = lock + 1
                where id = :version and lock = :lock""")
                .param("version", version)
                .param("lock", lock)
                .param("title", words.title())
                .param("from", words.startsOn())
                .param("to", words.endsOn())
                .param("note", Text.clean(note))
                .update();
        if (saved == 0) {
            throw new StaleEdit(version, words.title(), draft.title(), draft.lock());
        }
        done(draft, "described", version, Map.of("title", draft.title()), Map.of("title", words.title()));
    }

    public UUID saveGroup(UUID version, @Nullable UUID id, int lock, GroupEdit edit) {
        versions.openDraft(version);
        if (parts.isNamed(version, id, edit.name())) {
            throw new PlanRefusal("plans.refused.group-exists");
        }
        var values = Map.of("name", edit.name(), "expected_change", edit.expectedChange());
        return save(Part.TARGET_GROUP, "group", version, id, lock, edit, values);
    }

    /** The group leaves every node that names it. */
    public void removeGroup(UUID version, UUID id) {
        remove(Part.TARGET_GROUP, "group", version, id);
    }

    public UUID saveStage(UUID version, @Nullable UUID id, int lock, StageEdit edit) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("name", edit.name());
        values.put("kind", edit.kind().name());
        values.put("period", edit.period());
        values.put("starts_on", edit.startsOn());
        values.put("ends_on", edit.endsOn());
        values.put("description", edit.description());
        return save(Part.STAGE, "stage", version, id, lock, edit, values);
    }

    public void removeStage(UUID version, UUID id) {
        remove(Part.STAGE, "stage", version, id);
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
        return save(Part.CHAPTER, "chapter", version, id, lock, edit, values);
    }

    public void removeChapter(UUID version, UUID id) {
        remove(Part.CHAPTER, "chapter", version, id);
    }

    /** Puts away text that was kept because it fitted nowhere. */
    public void removeKept(UUID version, UUID id) {
        remove(Part.KEPT_TEXT, "kept", version, id);
    }

    private UUID save(
            Part part,
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
        done(draft, verb, id, before, edit);
        return id;
    }

    private void remove(Part part, String verb, UUID version, UUID id) {
        var draft = versions.openDraft(version);
        var before = parts.find(part, version, id).orElseThrow(NotFound::new);
        parts.delete(part, version, id);
        done(draft, verb, id, before, null);
    }

    private void done(PlanVersion draft, String verb, UUID subject, @Nullable Object before, @Nullable Object after) {
        audit.record(new Act("plans.act." + verb, "plan-version", subject, draft.planId(), before, after));
        events.publishEvent(new DraftChanged(draft.planId(), draft.id()));
    }
}
