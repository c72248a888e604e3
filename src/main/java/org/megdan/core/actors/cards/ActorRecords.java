package org.megdan.core.actors.cards;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.LegalForm;
import org.megdan.core.actors.places.Places;
import org.megdan.core.actors.topics.Topics;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Refusal;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes actors. One row with no parts to guard, so the statement is the aggregate: its checks stand in the schema. */
@Component
public class ActorRecords {

    private static final String SUBJECT = "actor";

    private final JdbcClient sql;
    private final Places places;
    private final Topics topics;
    private final Audit audit;
    private final Clock clock;

    ActorRecords(JdbcClient sql, Places places, Topics topics, Audit audit, Clock clock) {
        this.sql = sql;
        this.places = places;
        this.topics = topics;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public UUID create(ActorDraft draft, Collection<String> about) {
        if (!ActorKind.living().contains(draft.kind())) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "actors.refused.profile-does-not-fit");
        }
        var id = written(
                draft, sql.sql("""
                insert into actors.actor (kind, name, sort_name, slug, description, eik, legal_form, registry_no, place,
                    search_text, created_at, changed_at)
                values (:kind, :name, :sortName, actors.free_slug(:slug), :description, :eik, :form, :registryNo, :place::uuid,
                    :lookUp, :at, :at)
                returning id
                """).param("kind", draft.kind().name()).param("slug", Naming.slug(draft.name())));
        audit.record("actors.act.created", SUBJECT, id, null, told(draft));
        topics.setForActor(id, about);
        return id;
    }

    @Transactional
    public void correct(UUID id, int version, ActorDraft draft) {
        var before = sql.sql("""
                select kind, name, description, eik, legal_form, registry_no, place from actors.actor where id = :id for update
                """)
                .param("id", id)
                .query((row, number) -> draft(row))
                .optional()
                .orElseThrow(NotFound::new);
        if (before.equals(draft)) {
            return;
        }
        written(
                draft,
                sql.sql("""
                with now_written as (
                    update actors.actor
                    set name = :name, sort_name = :sortName, description = :description, eik = :eik, legal_form = :form,
                        registry_no = :registryNo, place = :place::uuid, search_text = :lookUp, changed_at = :at,
                        version = version + 1
                    where id = :id and version = :version and kind = :kind returning id)
                select id from now_written
                """)
                        .param("id", id)
                        .param("version", version)
                        .param("kind", draft.kind().name()));
        audit.record("actors.act.corrected", SUBJECT, id, told(before), told(draft));
    }

    @Transactional
    public void correct(UUID id, int version, ActorDraft draft, Collection<String> about) {
        if (!topics.areOf(id, about)) {
            checkNobodyWasFaster(id, version);
        }
        correct(id, version, draft);
        topics.setForActor(id, about);
    }

    private void checkNobodyWasFaster(UUID id, int version) {
        var isSeen = sql.sql("select version = :version from actors.actor where id = :id for update")
                .param("id", id)
                .param("version", version)
                .query(Boolean.class)
                .optional()
                .orElseThrow(NotFound::new);
        if (!isSeen) {
            throw new Refusal(HttpStatus.CONFLICT, "actors.refused.changed-meanwhile");
        }
    }

    private UUID written(ActorDraft draft, JdbcClient.StatementSpec statement) {
        var form = draft.legalForm();
        try {
            return statement
                    .param("name", draft.name().strip())
                    .param("sortName", Naming.sortName(draft.kind(), draft.name()))
                    .param("description", draft.description().strip())
                    .param("eik", draft.eik())
                    .param("form", form == null ? null : form.name())
                    .param("registryNo", draft.registryNo())
                    .param("place", draft.place())
                    .param("lookUp", Naming.lookUp(draft.name()))
                    .param("at", Timestamp.from(clock.instant()))
                    .query(UUID.class)
                    .optional()
                    .orElseThrow(() -> new Refusal(HttpStatus.CONFLICT, "actors.refused.changed-meanwhile"));
        } catch (DuplicateKeyException e) {
            throw new Refusal(HttpStatus.CONFLICT, "actors.refused.eik-taken");
        } catch (DataIntegrityViolationException e) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "actors.refused.profile-does-not-fit");
        }
    }

    private static ActorDraft draft(ResultSet row) throws SQLException {
        return new ActorDraft(
                ActorKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("description"),
                row.getString("eik"),
                ActorCards.form(row.getString("legal_form")),
                row.getString("registry_no"),
                row.getObject("place", UUID.class));
    }

    private record Told(
            ActorKind kind,
            String name,
            String description,
            @Nullable String eik,
            @Nullable LegalForm legalForm,
            @Nullable String registryNo,
            @Nullable String place) {}

    /** The log is read by people, so it names the place. */
    private Told told(ActorDraft draft) {
        var id = draft.place();
        var place = id == null ? null : places.find(id).orElse(null);
        return new Told(
                draft.kind(),
                draft.name(),
                draft.description(),
                draft.eik(),
                draft.legalForm(),
                draft.registryNo(),
                place == null ? null : place.label(Language.BG));
    }
}
