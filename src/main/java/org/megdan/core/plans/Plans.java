package org.megdan.core.plans;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.content.CanonicalText;
import org.megdan.core.plans.content.ContentRows;
import org.megdan.core.plans.differences.Comparison;
import org.megdan.core.plans.versions.BeginPlan;
import org.megdan.core.plans.versions.VersionDecision;
import org.megdan.core.plans.versions.VersionRows;
import org.megdan.platform.audit.Act;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.hashes.Sha256;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The life of a strategy: begun, adopted, published, revised. Its text is changed through {@link Drafts} and found through
 * {@link PlanShelf}.
 */
@Component
@Transactional
public class Plans {

    private static final String KIND = "plan-version";

    private final VersionRows versions;
    private final BeginPlan begin;
    private final VersionDecision decisions;
    private final ContentRows contents;
    private final JdbcClient sql;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    Plans(
            VersionRows versions,
            BeginPlan begin,
            VersionDecision decisions,
            ContentRows contents,
            JdbcClient sql,
            Audit audit,
            ApplicationEventPublisher events) {
        this.versions = versions;
        this.begin = begin;
        this.decisions = decisions;
        this.contents = contents;
        this.sql = sql;
        this.audit = audit;
        this.events = events;
    }

    /** A strategy with an empty draft. A taken address gets a number. */
    public PlanVersion begin(NewPlan plan) {
        return begin(plan, PlanContent.empty(plan.title()), null);
    }

    /** A strategy whose first draft has this content; the content's own title and period are not used. */
    public PlanVersion begin(NewPlan plan, PlanContent content, @Nullable SourceDocument source) {
        var planId = begin.plan(plan);
        var draft = begin.firstVersion(planId, plan, source == null ? null : begin.source(planId, source));
        contents.insert(draft, content);
        audit.record(new Act(
                        "plans.act.begun",
                        KIND,
                        draft,
                        null,
                        null,
                        Map.of("title", plan.title(), "nodes", content.nodes().size()))
                .in(planId));
        events.publishEvent(new PlanBegun(planId, draft));
        return versions.get(draft);
    }

    /** A draft on a version, with the same stable ids; refused while the strategy has a draft. */
    public PlanVersion revise(UUID version, String note) {
        var from = versions.get(version);
        sql.sql("select id from plans.plan where id = :plan for update")
                .param("plan", from.planId())
                .query((row, i) -> row.getObject(1, UUID.class))
                .single();
        if (hasDraft(from.planId())) {
            throw new PlanRefusal("plans.refused.has-draft");
        }
        var draft = begin.nextVersion(from, Text.clean(note));
        contents.copy(from.id(), draft);
        audit.record(new Act("plans.act.revised", KIND, draft, null, null, Map.of("basedOn", from.number()))
                .in(from.planId()));
        events.publishEvent(new PlanRevised(from.planId(), draft));
        return versions.get(draft);
    }

    /** Throws a draft away; a strategy that was nothing but this draft goes with it. */
    public void discard(UUID version) {
        var draft = versions.openDraft(version);
        if (isPlannedOn(version)) {
            throw new PlanRefusal("plans.refused.draft-in-action-plan");
        }
        audit.record(new Act("plans.act.discarded", KIND, draft.id(), null, contents.load(draft.id()), null)
                .in(draft.planId()));
        events.publishEvent(new PlanDiscarded(draft.planId(), version));
        sql.sql("delete from plans.version where id = :version")
                .param("version", version)
                .update();
        sql.sql("""
                delete from plans.plan p where id = :plan
                and not exists (select from plans.version v where v.plan_id = p.id)""").param("plan", draft.planId()).update();
    }

    /** Adopts the draft as it stands at this moment, for whoever brings a text and its decision in together. */
    public PlanVersion adopt(UUID version, Decision decision, boolean published) {
        return adopt(
                version, decision, published, sha256(versions.openDraft(version).id()));
    }

    /**
     * Binds the decision to the draft's exact text, for good. A published version is for anyone.
     *
     * @param seen {@link #sha256} of the text that was decided on; a draft that somebody changed meanwhile is not adopted
     */
    public PlanVersion adopt(UUID version, Decision decision, boolean published, String seen) {
        var draft = versions.openDraft(version);
        var sha256 = decisions.adopt(draft, decision, seen);
        if (published) {
            decisions.publish(version);
        }
        audit.record(
                new Act("plans.act.adopted", KIND, version, null, null, Map.of("decision", decision, "sha256", sha256))
                        .in(draft.planId()));
        events.publishEvent(new PlanAdopted(draft.planId(), version));
        return versions.get(version);
    }

    /** Shows a version to anyone, or no longer; a draft may be shown too, for discussion. */
    public void publish(UUID version, boolean published) {
        var shown = versions.get(version);
        if (published) {
            decisions.publish(version);
        } else {
            decisions.withdraw(version);
        }
        audit.record(new Act(
                        "plans.act.published",
                        KIND,
                        version,
                        null,
                        Map.of("published", shown.published()),
                        Map.of("published", published))
                .in(shown.planId()));
        events.publishEvent(new PlanPublished(shown.planId(), version));
    }

    /** Says that one strategy carries out another as a whole, or no longer. */
    public void link(UUID plan, UUID carriesOut, boolean linked) {
        sql.sql(linked ? """
                                insert into plans.plan_link (plan_id, carries_out_id) values (:plan, :other)
                                on conflict do nothing""" : "delete from plans.plan_link where plan_id = :plan and carries_out_id = :other")
                .param("plan", plan)
                .param("other", carriesOut)
                .update();
        audit.record(new Act(
                "plans.act.linked", "plan", plan, plan, null, Map.of("carriesOut", carriesOut, "linked", linked)));
    }

    /** By id, for whoever was let in already; pages find versions through {@link PlanShelf}. */
    @Transactional(readOnly = true)
    public PlanVersion version(UUID version) {
        return versions.get(version);
    }

    @Transactional(readOnly = true)
    public PlanContent content(UUID version) {
        return contents.load(versions.get(version).id());
    }

    /** The JSON text whose SHA-256 in UTF-8 is {@link Adoption#sha256}. */
    @Transactional(readOnly = true)
    public String canonicalText(UUID version) {
        return CanonicalText.of(content(version));
    }

    /** Names the text that {@link #canonicalText} is now. */
    @Transactional(readOnly = true)
    public String sha256(UUID version) {
        return Sha256.hex(canonicalText(version));
    }

    /** Whether the rows still are exactly the text that was adopted; false for a draft. */
    @Transactional(readOnly = true)
    public boolean isExactlyAdopted(UUID version) {
        var adoption = versions.get(version).adoption();
        return adoption != null && adoption.sha256().equals(sha256(version));
    }

    @Transactional(readOnly = true)
    public PlanDifference difference(UUID older, UUID newer) {
        return Comparison.between(content(older), content(newer));
    }

    private boolean isPlannedOn(UUID version) {
        return sql.sql("select exists (select from plans.action_plan where version_id = :version)")
                .param("version", version)
                .query((row, i) -> row.getBoolean(1))
                .single();
    }

    private boolean hasDraft(UUID plan) {
        return sql.sql("select exists (select from plans.version where plan_id = :plan and state = 'DRAFT')")
                .param("plan", plan)
                .query((row, i) -> row.getBoolean(1))
                .single();
    }
}
