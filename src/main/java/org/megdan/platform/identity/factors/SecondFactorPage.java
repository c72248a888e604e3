package org.megdan.platform.identity.factors;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.identity.AccountRow;
import org.megdan.platform.web.FormErrors;

/**
 * How the second factor stands: what there is, or a secret to begin with.
 *
 * @param address what the picture holds, as a link for whoever reads this on the telephone itself
 */
public record SecondFactorPage(
        AccountRow account, @Nullable FactorRow factor, String secret, String address, FormErrors errors) {

    public boolean isOn() {
        return factor != null;
    }

    public FactorRow on() {
        return Objects.requireNonNull(factor);
    }

    @Override
    public String toString() {
        return "SecondFactorPage";
    }
}
