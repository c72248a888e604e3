package org.megdan.desk.strategy.imports;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.megdan.core.plans.PlanDifference;
import org.megdan.core.plans.PlanDifference.Change;
import org.megdan.core.plans.PlanVersion;
import org.megdan.core.plans.Proposal;
import org.megdan.desk.strategy.versions.ChangesPages;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

/** Lays a proposal out as a page of choices. */
record DifferencePages(Layout layout, ChangesPages changes) {

    DifferencePages(Layout layout) {
        this(layout, ChangesPages.unexplained(layout));
    }

    /** Everything but what the file lacks: a file may be a part of the strategy. */
    static List<String> usual(Proposal proposal) {
        return proposal.offers().stream()
                .filter(offer -> offer.entry().change() != Change.REMOVED)
                .map(Proposal.Offer::key)
                .toList();
    }

    DifferencePage of(
            OpenImport document, PlanVersion target, Proposal proposal, Collection<String> taken, FormErrors errors) {
        var base = "/strategy/" + target.slug();
        return new DifferencePage(
                document.id(),
                document.name(),
                target.title(),
                base,
                !target.isDraft(),
                document.step(),
                proposal.basis(),
                List.of(
                        new Crumb(target.title(), base),
                        new Crumb(layout.t("strategy.again.title"), base + "/imports")),
                counts(proposal),
                Stream.of(Change.ADDED, Change.CHANGED, Change.MOVED, Change.REMOVED)
                        .map(change -> group(change, proposal, taken))
                        .filter(group -> !group.items().isEmpty())
                        .toList(),
                errors);
    }

    // of what can be ticked; what the file lacks is not gone yet
    private List<String> counts(Proposal proposal) {
        return Stream.of(Change.ADDED, Change.CHANGED, Change.MOVED, Change.REMOVED)
                .map(change -> count(change, offered(change, proposal).count()))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private String count(Change change, long count) {
        var key = change == Change.REMOVED ? "strategy.again.missing" : "strategy.versions.count." + low(change);
        return count == 0 ? "" : layout.t(key, count);
    }

    private static Stream<Proposal.Offer> offered(Change change, Proposal proposal) {
        return proposal.offers().stream().filter(offer -> offer.entry().change() == change);
    }

    private DifferencePage.Group group(Change change, Proposal proposal, Collection<String> taken) {
        var key = "strategy.again." + low(change);
        return new DifferencePage.Group(
                layout.t(key),
                layout.t(key + ".note"),
                offered(change, proposal)
                        .map(offer -> item(offer, taken.contains(offer.key())))
                        .toList());
    }

    private DifferencePage.Item item(Proposal.Offer offer, boolean taken) {
        var entry = changes.entry(offer.entry());
        var kind = entry.level().isEmpty()
                ? layout.t("strategy.again.kind." + low(offer.entry().kind()))
                : entry.level();
        return new DifferencePage.Item(
                offer.key(),
                taken,
                kind,
                entry,
                offer.within().stream().map(PlanDifference.Entry::label).toList());
    }

    private static String low(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
