package org.megdan.desk.strategy.versions;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.Adoption;
import org.megdan.core.plans.PlanVersion;
import org.megdan.desk.strategy.Naming;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layout;

/** Names versions and says what the viewer may do with each. */
record VersionRowsOnScreen(Layout layout, List<PlanVersion> versions, Because because, Viewer viewer) {

    List<VersionListPage.Row> rows() {
        return versions.stream().map(this::row).toList();
    }

    private VersionListPage.Row row(PlanVersion version) {
        var naming = new Naming(layout);
        var base = "/strategy/" + version.slug() + "/versions/";
        var from = number(version.basedOn());
        return new VersionListPage.Row(
                base + version.number(),
                layout.t("strategy.versions.version", version.number()),
                naming.state(version),
                version.isDraft(),
                version.published(),
                naming.adoption(version.adoption()),
                sha256(version.adoption()),
                version.note(),
                from == null ? null : base + from + "/changes/" + version.number(),
                because.of(version),
                acts(version));
    }

    private VersionListPage.Acts acts(PlanVersion version) {
        boolean edits = viewer.may("plans.edit");
        boolean adopts = viewer.may("plans.adopt");
        return new VersionListPage.Acts(
                edits && !version.isDraft() && isNewest(version),
                adopts,
                adopts && version.isDraft(),
                edits && version.isDraft());
    }

    // a revision starts from the newest version, and only while there is no draft
    private boolean isNewest(PlanVersion version) {
        return versions.getFirst().id().equals(version.id());
    }

    private @Nullable Integer number(@Nullable UUID id) {
        return versions.stream()
                .filter(version -> version.id().equals(id))
                .map(PlanVersion::number)
                .findFirst()
                .orElse(null);
    }

    private static String sha256(@Nullable Adoption adoption) {
        return adoption == null ? "" : adoption.sha256();
    }
}
