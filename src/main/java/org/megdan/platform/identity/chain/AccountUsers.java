package org.megdan.platform.identity.chain;

import org.megdan.platform.identity.accounts.AccountRecords;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** The passkey filter asks here whether the account that a passkey names may still sign in. */
@Component
class AccountUsers implements UserDetailsService {

    private final AccountRecords accounts;

    AccountUsers(AccountRecords accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String email) {
        return accounts.byEmail(email)
                .map(account -> User.withUsername(account.id().toString())
                        .password("")
                        .authorities("PASSKEY")
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }
}
