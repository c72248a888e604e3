package org.megdan.platform.identity.links;

import java.time.Duration;
import java.util.UUID;
import org.megdan.platform.identity.accounts.AccountRecords;
import org.megdan.platform.web.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Letters with a link to sign in: asked for at the sign-in page, or sent by the team to somebody new. */
@Component
public class Invitations {

    private static final Duration SIGN_IN = Duration.ofMinutes(15);
    private static final Duration INVITATION = Duration.ofDays(7);

    private final AccountRecords accounts;
    private final MailLinks links;
    private final LinkLetters letters;

    Invitations(AccountRecords accounts, MailLinks links, LinkLetters letters) {
        this.accounts = accounts;
        this.links = links;
        this.letters = letters;
    }

    /** Sends nothing to an address that nobody has, and says nothing of it. */
    @Transactional
    public void sendLink(String email, Language language) {
        accounts.byEmail(email)
                .ifPresent(account -> letters.signIn(account.email(), links.issue(account.id(), SIGN_IN), language));
    }

    /** The path of an invitation that travels by no letter. */
    @Transactional
    public String path(UUID account) {
        accounts.record("identity.act.invited-at-machine", account);
        return LinkLetters.PATH + links.issue(account, INVITATION);
    }

    @Transactional
    public void send(UUID person, String name, String email, Language language) {
        var known = accounts.ofPerson(person);
        var account = known.isPresent() ? known.get().id() : accounts.create(person, email, null);
        if (known.isEmpty()) {
            accounts.speaks(account, language);
        }
        var address = known.isPresent() ? known.get().email() : email;
        letters.invitation(address, name, links.issue(account, INVITATION), language);
        accounts.record("identity.act.invited", account);
    }
}
