package org.megdan.platform.identity.factors;

import java.util.List;

/** Recovery codes, told this one time. */
public record RecoveryCodesPage(List<String> codes) {

    @Override
    public String toString() {
        return "RecoveryCodesPage";
    }
}
