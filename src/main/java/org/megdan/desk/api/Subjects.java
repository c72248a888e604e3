package org.megdan.desk.api;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.megdan.core.measures.IndicatorRow;
import org.megdan.core.measures.Measures;
import org.megdan.core.measures.ReadingRow;
import org.megdan.core.measures.Readings;
import org.megdan.core.plans.PlanShelf;
import org.megdan.core.plans.PlanTree;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.NotFound;
import org.springframework.stereotype.Component;

/** The goals and tasks of a strategy that a viewer may see, and the indicators and readings that hang on them. */
@Component
public class Subjects {

    private final PlanShelf shelf;
    private final Measures measures;
    private final Readings readings;

    Subjects(PlanShelf shelf, Measures measures, Readings readings) {
        this.shelf = shelf;
        this.measures = measures;
        this.readings = readings;
    }

    /** Of the current version; six queries. */
    public Of of(String slug, Viewer viewer) {
        return shelf.tree(slug, null, viewer).map(Of::new).orElseThrow(NotFound::new);
    }

    public IndicatorRow indicator(Of subjects, UUID id) {
        return measures.find(id, subjects.ids()).orElseThrow(NotFound::new);
    }

    /** While it is not approved only for those who work on it. */
    public ReadingRow reading(Of subjects, UUID id, Viewer viewer) {
        return readings.find(id, worksOnFigures(viewer))
                .filter(row ->
                        measures.find(row.what().indicator(), subjects.ids()).isPresent())
                .orElseThrow(NotFound::new);
    }

    public static boolean worksOnFigures(Viewer viewer) {
        return viewer.may("measures.edit") || viewer.may("measures.approve");
    }

    /** In reading order. */
    public static final class Of {

        private final PlanTree tree;
        private final Map<UUID, PlanTree.Row> byId = new LinkedHashMap<>();

        private Of(PlanTree tree) {
            this.tree = tree;
            tree.rows().forEach(row -> byId.put(row.id(), row));
        }

        public PlanTree tree() {
            return tree;
        }

        public Collection<UUID> ids() {
            return byId.keySet();
        }

        public String ref(UUID id) {
            return Optional.ofNullable(byId.get(id)).map(PlanTree.Row::ref).orElse("");
        }

        /** Each subject's topmost goal. */
        public Map<UUID, UUID> goals() {
            var goals = new LinkedHashMap<UUID, UUID>();
            for (var row : byId.values()) {
                var above = row.parentId() == null ? null : goals.get(row.parentId());
                goals.put(row.id(), above == null ? row.id() : above);
            }
            return goals;
        }
    }
}
