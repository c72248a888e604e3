package org.megdan.desk.people.consents;

import java.util.List;
import org.megdan.core.actors.consents.Said;
import org.megdan.core.actors.consents.Standing;
import org.megdan.platform.web.Layout;

/**
 * One's own consents.
 *
 * @param changed the code of the purpose that was just changed, empty for none
 */
public record OwnConsentsPage(List<Standing> standings, List<Said> history, String changed) {

    public String path() {
        return OwnConsentController.PATH;
    }

    public String path(Standing standing) {
        return path() + "/" + standing.purpose().code();
    }

    public boolean isChanged(Standing standing) {
        return standing.last() != null && standing.purpose().code().equals(changed);
    }

    public boolean isAllObjected() {
        return standings.stream().allMatch(Standing::isObjected);
    }

    public String purpose(Said said, Layout layout) {
        return standings.stream()
                .map(Standing::purpose)
                .filter(purpose -> purpose.code().equals(said.purpose()))
                .map(purpose -> purpose.name(layout.language()))
                .findFirst()
                .orElse(said.purpose());
    }
}
