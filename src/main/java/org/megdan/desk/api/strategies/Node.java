package org.megdan.desk.api.strategies;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.PlanTree;
import org.megdan.desk.api.Named;
import org.megdan.desk.api.Organisations;

/**
 * A goal, measure, task or activity in a list.
 *
 * @param position in reading order, from 1
 * @param parent the id of the one above, null at the top
 * @param ref the last part of its address
 * @param targetGroups ids
 */
record Node(
        UUID id,
        int position,
        @Nullable UUID parent,
        String level,
        String code,
        String ref,
        String title,
        List<UUID> targetGroups,
        List<String> results,
        List<Named> responsible,
        List<Named> partners,
        String address) {

    static Node of(int position, PlanTree.Row row, Organisations.Names names, String base) {
        return new Node(
                row.id(),
                position,
                row.parentId(),
                row.level(),
                row.code(),
                row.ref(),
                row.title(),
                row.groups(),
                row.results(),
                names.of(row.responsible()),
                names.of(row.partners()),
                base + "/" + row.ref());
    }
}
