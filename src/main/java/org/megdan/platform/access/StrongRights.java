package org.megdan.platform.access;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Rights over the rights of others: administration, and what the modules name as such ({@link StrongRight}). They hold only where somebody has proved twice who they are, unless the installation says
 * otherwise; every other right holds as it is (docs/adr/0017).
 */
@Component
public class StrongRights {

    /** The authority of an authentication behind which stand two proofs. */
    public static final String TWO_FACTORS = "FACTOR_SECOND";

    static final String ADMINISTRATION = "system.admin";

    private final Set<String> rights;
    private final boolean areWanted;

    /** Whatever is not the one word that loosens is taken for the strict one. */
    StrongRights(List<StrongRight> named, @Value("${megdan.second-factor:administration}") String wanted) {
        this.rights = Stream.concat(Stream.of(ADMINISTRATION), named.stream().map(StrongRight::name))
                .collect(Collectors.toUnmodifiableSet());
        this.areWanted = !wanted.strip().equals("optional");
    }

    Viewer within(Viewer viewer, boolean hasTwoFactors) {
        if (hasTwoFactors || !areWanted) {
            return viewer;
        }
        var held = new HashSet<>(viewer.rights());
        held.removeAll(rights);
        var withheld = new HashSet<>(viewer.rights());
        withheld.retainAll(rights);
        return new Viewer(viewer.account(), viewer.person(), viewer.name(), held, withheld);
    }
}
