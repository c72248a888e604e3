package org.megdan.core.actors.newcomers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.Newcomer;
import org.megdan.core.actors.TieKind;
import org.megdan.core.actors.ties.TieKinds;
import org.megdan.core.actors.ties.TiePolicy;
import org.megdan.platform.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which ties a file may give: none that grants rights, none that the giver may not begin, and none between those whom its kind does not join. */
@Component
class Bonds {

    private final JdbcClient sql;
    private final TieKinds kinds;
    private final TiePolicy policy;

    Bonds(JdbcClient sql, TieKinds kinds, TiePolicy policy) {
        this.sql = sql;
        this.kinds = kinds;
        this.policy = policy;
    }

    void check(List<Newcomer> all) {
        var harmless = kinds.all().stream()
                .filter(kind -> !kind.grantsRights())
                .collect(Collectors.toMap(TieKind::code, Function.identity()));
        var actors = actorKinds(all);
        var giver = policy.giver();
        for (var newcomer : all) {
            var tie = newcomer.tie();
            if (tie == null) {
                continue;
            }
            var kind = harmless.get(tie.kind());
            if (kind == null) {
                throw new Refusal(HttpStatus.FORBIDDEN, "actors.refused.bringing-grants");
            }
            var known = newcomer.known();
            policy.checkBrought(kind, known, tie.to(), tie.source(), giver);
            var from = known == null ? newcomer.draft().kind() : actors.get(known);
            if (!kind.joins(here(from), here(actors.get(tie.to())))) {
                throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "actors.refused.kind-does-not-join");
            }
        }
    }

    /** Taking a list back ends its ties. */
    void checkTakenBack(UUID[] ties) {
        kinds.guardedAmong(ties).forEach(policy::checkRight);
    }

    private Map<UUID, ActorKind> actorKinds(List<Newcomer> all) {
        var ids = all.stream()
                .flatMap(newcomer -> {
                    var tie = newcomer.tie();
                    return Stream.of(newcomer.known(), tie == null ? null : tie.to());
                })
                .filter(Objects::nonNull)
                .distinct()
                .toArray(UUID[]::new);
        var found = new HashMap<UUID, ActorKind>();
        sql.sql("select id, kind from actors.actor where id = any(:ids)")
                .param("ids", ids)
                .query(row -> {
                    found.put(row.getObject("id", UUID.class), ActorKind.valueOf(row.getString("kind")));
                });
        return found;
    }

    private static ActorKind here(@Nullable ActorKind kind) {
        if (kind == null) {
            throw new Refusal(HttpStatus.CONFLICT, "actors.refused.bringing-conflict");
        }
        return kind;
    }
}
