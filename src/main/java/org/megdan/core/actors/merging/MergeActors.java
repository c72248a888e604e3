package org.megdan.core.actors.merging;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.megdan.core.actors.ActorCard;
import org.megdan.core.actors.cards.ActorCards;
import org.megdan.core.actors.ties.Grantors;
import org.megdan.platform.audit.Act;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.identity.Accounts;
import org.megdan.platform.privacy.Following;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes one record of two, within the transaction of the caller. */
@Component
class MergeActors {

    private final JdbcClient sql;
    private final ActorCards cards;
    private final MergePolicy policy;
    private final Merges merges;
    private final JoinTies ties;
    private final Steps steps;
    private final TakeOver fields;
    private final References references;
    private final List<Following> modules;
    private final Grantors grantors;
    private final Accounts accounts;
    private final Audit audit;

    MergeActors(
            JdbcClient sql,
            ActorCards cards,
            MergePolicy policy,
            Merges merges,
            JoinTies ties,
            Steps steps,
            TakeOver fields,
            References references,
            List<Following> modules,
            Grantors grantors,
            Accounts accounts,
            Audit audit) {
        this.sql = sql;
        this.cards = cards;
        this.policy = policy;
        this.merges = merges;
        this.ties = ties;
        this.steps = steps;
        this.fields = fields;
        this.references = references;
        this.modules = modules;
        this.grantors = grantors;
        this.accounts = accounts;
        this.audit = audit;
    }

    UUID merge(MergeWish wish) {
        hold(wish);
        var kept = seen(wish.kept(), wish.keptVersion());
        var gone = seen(wish.gone(), wish.goneVersion());
        policy.check(kept, gone);
        var merge = merges.begin(kept.id(), gone.id());
        grantors.keep(() -> {
            ties.join(merge, kept.id(), gone.id());
            moveAccount(merge, kept.id(), gone.id());
            var named = references.holding(references.to(Column.ACTOR), gone.id());
            named.forEach(column -> steps.move(merge, column, gone.id(), kept.id()));
            follow(merge, kept.id(), gone.id());
            steps.drop(merge, new Column(Column.ACTOR, "id"), gone.id());
            fields.take(merge, wish, kept, gone);
        });
        merges.finish(merge, kept, gone);
        var taken = wish.taken().stream().map(Enum::name).sorted().toList();
        audit.record(new Act("actors.act.merged", "actor", kept.id(), gone.id(), null, Map.of("taken", taken)));
        return merge;
    }

    private void follow(UUID merge, UUID kept, UUID gone) {
        for (var module : modules) {
            module.follows().forEach(followed -> steps.follow(merge, followed, gone, kept));
            module.beside(gone, kept).forEach(beside -> steps.added(merge, beside));
        }
    }

    // in one order, so that two who merge the same pair the other way round wait for each other
    private void hold(MergeWish wish) {
        var held = sql.sql("select id from actors.actor where id in (:kept, :gone) order by id for update")
                .param("kept", wish.kept())
                .param("gone", wish.gone())
                .query(UUID.class)
                .list();
        if (held.isEmpty()) {
            throw new NotFound();
        }
    }

    private ActorCard seen(UUID id, int version) {
        var card = cards.find(id).orElseThrow(NotFound::new);
        if (card.version() != version) {
            throw new Refusal(HttpStatus.CONFLICT, "actors.refused.merge-changed-meanwhile");
        }
        return card;
    }

    private void moveAccount(UUID merge, UUID kept, UUID gone) {
        if (policy.movesAccount(kept, gone)) {
            // what is open was opened as somebody whom nobody is any more
            accounts.signOutEverywhere(gone);
            steps.move(merge, Column.ACCOUNT, gone, kept);
        }
    }
}
