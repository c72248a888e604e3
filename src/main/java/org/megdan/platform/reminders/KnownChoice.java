package org.megdan.platform.reminders;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.identity.Accounts;
import org.megdan.platform.privacy.Knowing;
import org.megdan.platform.privacy.KnownFact;
import org.megdan.platform.privacy.KnownPart;
import org.megdan.platform.web.Layout;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether and in which language a person gets the weekly letter. */
@Component
@Order(5)
class KnownChoice implements Knowing {

    private final Choices choices;
    private final Accounts accounts;

    KnownChoice(Choices choices, Accounts accounts) {
        this.choices = choices;
        this.accounts = accounts;
    }

    @Override
    public List<KnownPart> of(Viewer self, Layout layout, int most) {
        var account = accounts.find(Objects.requireNonNull(self.account())).orElseThrow();
        var wanted = choices.of(account).name().toLowerCase(Locale.ROOT);
        var fact = KnownFact.of(layout.t("reminders.wanted"), layout.t("reminders.wanted." + wanted));
        return List.of(new KnownPart(layout.t("reminders.known"), layout.t("reminders.known.why"), List.of(fact)));
    }
}
