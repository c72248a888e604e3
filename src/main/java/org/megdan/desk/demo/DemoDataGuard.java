package org.megdan.desk.demo;

import java.util.Arrays;
import org.megdan.platform.access.Viewers;
import org.megdan.platform.identity.Accounts;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Data that the demonstration filled has accounts whose passwords everybody knows: not to be served by mistake. */
@Profile("!demo")
@Component
class DemoDataGuard implements SmartInitializingSingleton {

    private final Accounts accounts;
    private final Viewers viewers;
    private final boolean isMeant;

    DemoDataGuard(Accounts accounts, Viewers viewers, @Value("${megdan.demo-data:false}") boolean isMeant) {
        this.accounts = accounts;
        this.viewers = viewers;
        this.isMeant = isMeant;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!isMeant && Arrays.stream(Cast.Role.values()).anyMatch(this::mayBePlayed)) {
            throw new DemoDataServed();
        }
    }

    private boolean mayBePlayed(Cast.Role role) {
        return accounts.withAddress(role.email)
                .filter(account -> !account.isDisabled())
                .filter(account -> !viewers.viewerOf(account.id()).rights().isEmpty())
                .isPresent();
    }
}
