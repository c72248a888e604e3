package org.megdan.desk.membership.introductions;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.audit.Act;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who was introduced; one of a person waits at a time, and each is answered once. */
@Component
public class Introductions {

    /** How long a declined one is kept after the answer. */
    static final int MONTHS_KEPT = 12;

    private static final int SHOWN = 100;

    private static final String SELECT = """
            select i.id, i.kind, i.name, i.legal_form, i.eik, i.registry_no, i.place, i.role, i.email, i.why,
                   i.person, p.name as person_name, i.introduced_at, i.answered_at, o.slug, i.words
            from membership.introduction i join actors.actor p on p.id = i.person
            left join actors.actor o on o.id = i.organisation
            """;

    private final JdbcClient sql;
    private final IntroductionLetters letters;
    private final Audit audit;
    private final Clock clock;

    Introductions(JdbcClient sql, IntroductionLetters letters, Audit audit, Clock clock) {
        this.sql = sql;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    public Optional<Introduction> find(UUID id) {
        return sql.sql(SELECT + "where i.id = :id")
                .param("id", id)
                .query(new DataClassRowMapper<>(Introduction.class))
                .optional();
    }

    /** Who keeps records answers; who keeps memberships reads what will come to them. */
    static boolean mayRead(Viewer viewer) {
        return viewer.may("actors.edit") || viewer.may("members.edit");
    }

    /** As {@link #waiting()}; none for whoever may not read them. */
    public List<Introduction> waiting(Viewer viewer) {
        return mayRead(viewer) ? waiting() : List.of();
    }

    /** The longest waiting first. */
    List<Introduction> waiting() {
        return sql.sql(SELECT + "where i.answered_at is null order by i.introduced_at, i.id limit :most")
                .param("most", SHOWN)
                .query(new DataClassRowMapper<>(Introduction.class))
                .list();
    }

    /** Those by this person, the newest first. */
    public List<Introduction> by(@Nullable UUID person, int most) {
        return sql.sql(SELECT + "where i.person = :person order by i.introduced_at desc, i.id limit :most")
                .param("person", person)
                .param("most", most)
                .query(new DataClassRowMapper<>(Introduction.class))
                .list();
    }

    /** By the acting person. */
    @Transactional
    public UUID introduce(IntroductionForm form) {
        var draft = form.draft();
        try {
            var id = sql.sql("""
                    insert into membership.introduction
                        (kind, name, legal_form, eik, registry_no, place, role, email, why, person, introduced_at)
                    values (:kind, :name, :form, :eik, :registryNo, :place::uuid, :role, :email, :why, :person, :now)
                    returning id
                    """)
                    .param("kind", draft.kind().name())
                    .param("name", draft.name())
                    .param(
                            "form",
                            draft.legalForm() == null ? null : draft.legalForm().name())
                    .param("eik", draft.eik())
                    .param("registryNo", draft.registryNo())
                    .param("place", draft.place())
                    .param("role", IntroductionForm.plain(form.role()))
                    .param("email", form.plainEmail())
                    .param("why", IntroductionForm.plain(form.why()))
                    .param("person", Acting.now().person())
                    .param("now", Timestamp.from(clock.instant()))
                    .query(UUID.class)
                    .single();
            record("membership.act.introduced", id, null, Map.of("title", draft.name()));
            letters.toOffice(find(id).orElseThrow());
            return id;
        } catch (DuplicateKeyException e) {
            throw new Refusal(HttpStatus.CONFLICT, "membership.refused.introduced-already");
        }
    }

    /** @param organisation the record that it is, null when it is declined */
    @Transactional
    void answer(Introduction introduction, @Nullable UUID organisation, String words) {
        int answered = sql.sql("""
                update membership.introduction set answered_at = :now, answered_by = :person,
                       organisation = :organisation::uuid, words = :words
                where id = :id and answered_at is null
                """)
                .param("now", Timestamp.from(clock.instant()))
                .param("person", Acting.now().person())
                .param("organisation", organisation)
                .param("words", words)
                .param("id", introduction.id())
                .update();
        if (answered == 0) {
            throw new Refusal(HttpStatus.CONFLICT, "membership.refused.introduction-answered");
        }
        var act =
                organisation == null ? "membership.act.introduction-declined" : "membership.act.introduction-accepted";
        record(act, introduction.id(), organisation, Map.of("title", introduction.name(), "words", words));
        letters.toPerson(find(introduction.id()).orElseThrow());
    }

    /** Declined ones are kept for a year, so that one may ask why; of later ones the log of acts keeps the name and the reason. */
    @Transactional
    public int forgetDeclined() {
        var before =
                clock.instant().atZone(Language.ZONE).minusMonths(MONTHS_KEPT).toInstant();
        return sql.sql("delete from membership.introduction where organisation is null and answered_at < :before")
                .param("before", Timestamp.from(before))
                .update();
    }

    private void record(String act, UUID id, @Nullable UUID organisation, Map<String, Object> what) {
        audit.record(new Act(act, "introduction", id, organisation, null, what));
    }
}
