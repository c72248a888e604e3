package org.megdan.core.plans.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.megdan.core.plans.PlanContent;
import org.megdan.core.plans.PlanDifference;
import org.megdan.core.plans.PlanDifference.Change;
import org.megdan.core.plans.PlanDifference.Entry;
import org.megdan.core.plans.PlanDifference.Kind;
import org.megdan.core.plans.Proposal.Offer;
import org.megdan.platform.hashes.Sha256;

/** The differences of a document as things that can be taken one by one. */
public final class Offers {

    private static final int ENOUGH = 12;

    private final Map<String, Integer> seen = new HashMap<>();

    private Offers() {}

    public static List<Offer> of(PlanContent before, PlanContent after, PlanDifference difference) {
        var within = Picked.within(before, after, difference);
        var inside = within.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        var groups = Picked.groupsInUse(after);
        var keys = new Offers();
        var offers = new ArrayList<Offer>();
        for (var entry : difference.entries()) {
            var comesAlong = entry.kind() == Kind.GROUP && groups.contains(entry.id());
            if (!inside.contains(entry) && !comesAlong) {
                offers.add(new Offer(keys.key(entry), entry, within.getOrDefault(entry.id(), List.of())));
            }
        }
        return offers;
    }

    // what is new has another id each time; its words tell it
    private String key(Entry entry) {
        var what = entry.change() == Change.ADDED
                ? Sha256.hex(entry.below() + "\n" + entry.label()).substring(0, ENOUGH)
                : entry.id().toString();
        var key = entry.kind().name().toLowerCase(java.util.Locale.ROOT) + "-" + what;
        int times = seen.merge(key, 1, Integer::sum);
        return times == 1 ? key : key + "-" + times;
    }
}
