package org.megdan.platform.identity.chain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.access.StrongRights;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * Somebody who has signed in; its name is the id of the account. Rights are not here: they
 * are asked for anew each time. How well the person proved who they are is.
 */
class AccountToken extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final UUID account;

    AccountToken(UUID account, boolean hasTwoFactors) {
        super(hasTwoFactors ? List.of(new SimpleGrantedAuthority(StrongRights.TWO_FACTORS)) : List.of());
        this.account = account;
        setAuthenticated(true);
    }

    @Override
    public Object getPrincipal() {
        return account.toString();
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AccountToken token
                && token.account.equals(account)
                && token.getAuthorities().equals(getAuthorities());
    }

    @Override
    public int hashCode() {
        return account.hashCode();
    }
}
