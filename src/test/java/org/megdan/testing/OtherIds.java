package org.megdan.testing;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Columns of ids that never hold those of a person, with what they hold instead. */
public final class OtherIds {

    public static final Set<String> COLUMNS = Map.of(
                    "an organisation",
                    Set.of(
                            "actors.network organisation",
                            "membership.introduction organisation",
                            "membership.signature organisation"),
                    "a member, and a person among them stays without a name",
                    Set.of("membership.service_request member"),
                    "goals, tasks, activities, drafts and stages",
                    Set.of(
                            "measures.budget_line subject",
                            "measures.indicator subject",
                            "plans.carries_out target_node_id",
                            "plans.evaluation stage_id",
                            "plans.evaluation_question changed_node_id",
                            "plans.evaluation_question node_id",
                            "plans.progress activity_id",
                            "plans.removal node_id",
                            "plans.removal parent_id",
                            "relations.goal_topic node",
                            "relations.record node",
                            "plans.charge thing_id",
                            "team.handover_item thing",
                            "team.task node",
                            "reports.report plan_id"),
                    "files, publications, documents and sessions",
                    Set.of(
                            "identity.session handle",
                            "measures.evidence file",
                            "measures.spending evidence_file",
                            "reports.report snapshot_id",
                            "strategy.accepted_import import_id"))
            .values()
            .stream()
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private OtherIds() {}
}
