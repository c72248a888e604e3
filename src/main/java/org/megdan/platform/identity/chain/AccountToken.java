package org.megdan.platform.identity.chain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** Somebody who has signed in; its name is the id of the account. Rights are not here: they are asked for anew each time. */
class AccountToken extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final UUID account;

    AccountToken(UUID account) {
        super(List.of());
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
        return other instanceof AccountToken token && token.account.equals(account);
    }

    @Override
    public int hashCode() {
        return account.hashCode();
    }
}
