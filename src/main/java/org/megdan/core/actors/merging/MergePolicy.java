package org.megdan.core.actors.merging;

import java.util.UUID;
import java.util.stream.Stream;
import org.megdan.core.actors.ActorCard;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.TieKind;
import org.megdan.core.actors.ties.GrantPolicy;
import org.megdan.core.actors.ties.TieKinds;
import org.megdan.core.actors.ties.TiePolicy;
import org.megdan.core.actors.ties.Voices;
import org.megdan.core.actors.ties.Voices.Voice;
import org.megdan.platform.access.Acting;
import org.megdan.platform.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who may make one record of two. Where a tie of either grants rights, a merge hands them to the other's account or takes them
 * away with it, so it is asked what beginning and ending such a tie is asked; and so it is where the ties of either need a right.
 */
@Component
class MergePolicy {

    private final JdbcClient sql;
    private final TieKinds kinds;
    private final TiePolicy ties;
    private final Voices voices;

    MergePolicy(JdbcClient sql, TieKinds kinds, TiePolicy ties, Voices voices) {
        this.sql = sql;
        this.kinds = kinds;
        this.ties = ties;
        this.voices = voices;
    }

    void check(ActorCard kept, ActorCard gone) {
        if (kept.id().equals(gone.id())) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "actors.refused.merge-itself");
        }
        if (kept.kind() != gone.kind() || !ActorKind.living().contains(gone.kind())) {
            throw new Refusal(HttpStatus.CONFLICT, "actors.refused.merge-kinds");
        }
        checkNetwork(kept.id(), gone.id());
        checkRights(kept.id(), gone.id());
        checkOwn(kept.id(), gone.id());
        checkAccounts(kept.id(), gone.id());
    }

    void checkRights(UUID one, UUID other) {
        kinds.grantingOf(one, other).forEach(GrantPolicy::check);
        kinds.guardedOf(one, other).forEach(ties::checkRight);
    }

    /** Whoever is one of the two, or speaks for one, would take over or hand on what nobody begins for themselves. */
    void checkOwn(UUID one, UUID other) {
        var own = Acting.now().person();
        if (one.equals(own) || other.equals(own)) {
            var theirs = one.equals(own) ? other : one;
            Stream.concat(
                            kinds.guardedOf(theirs, theirs).stream(),
                            voices.of(theirs).stream().map(Voice::kind))
                    .findFirst()
                    .ifPresent(kind -> {
                        throw notForOneself("actors.refused.merge-own", kind);
                    });
        }
        voices.of(own).stream()
                .filter(voice ->
                        voice.organisation().equals(one) || voice.organisation().equals(other))
                .findFirst()
                .ifPresent(voice -> {
                    throw notForOneself("actors.refused.merge-spoken-for", voice.kind());
                });
    }

    private static Refusal notForOneself(String key, TieKind kind) {
        return new Refusal(HttpStatus.FORBIDDEN, key, kind.nameBg(), kind.nameEn());
    }

    /** Ties to the network's own organisation grant rights and prove marks: those to another one must not become such by a merge. */
    private void checkNetwork(UUID kept, UUID gone) {
        if (isNetwork(gone)) {
            throw new Refusal(HttpStatus.CONFLICT, "actors.refused.merge-network-goes");
        }
        if (isNetwork(kept) && hasTiesOfPower(gone)) {
            throw new Refusal(HttpStatus.CONFLICT, "actors.refused.merge-into-network");
        }
    }

    /** One person signs in with one account: the other one has to be stopped first. */
    private void checkAccounts(UUID kept, UUID gone) {
        if (hasAccount(kept) && isAccountOpen(gone)) {
            throw new Refusal(HttpStatus.CONFLICT, "actors.refused.merge-two-accounts");
        }
    }

    boolean movesAccount(UUID kept, UUID gone) {
        return hasAccount(gone) && !hasAccount(kept);
    }

    private boolean isNetwork(UUID actor) {
        return is("select exists (select 1 from actors.network where organisation = :id)", actor);
    }

    private boolean hasTiesOfPower(UUID actor) {
        return is("""
                select exists (select 1 from actors.tie t join actors.tie_kind k on k.code = t.kind
                               where t.to_actor = :id and (k.rights <> '{}' or k.by_decision) and (t.until is null or t.until > actors.today()))
                """, actor);
    }

    private boolean hasAccount(UUID actor) {
        return is("select exists (select 1 from identity.account where person = :id)", actor);
    }

    private boolean isAccountOpen(UUID actor) {
        return is("select exists (select 1 from identity.living_account where person = :id)", actor);
    }

    private boolean is(String question, UUID actor) {
        return sql.sql(question).param("id", actor).query(Boolean.class).single();
    }
}
