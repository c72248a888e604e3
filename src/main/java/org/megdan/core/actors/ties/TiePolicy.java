package org.megdan.core.actors.ties;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.Tie;
import org.megdan.core.actors.TieKind;
import org.megdan.platform.access.Acting;
import org.megdan.platform.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who may begin and end a tie that lets somebody speak for others or proves a mark: whoever has the right that its kind names, and
 * nobody for themselves (docs/adr/0024). What grants rights besides is asked by {@link GrantPolicy}.
 */
@Component
public class TiePolicy {

    private final JdbcClient sql;

    TiePolicy(JdbcClient sql) {
        this.sql = sql;
    }

    void checkBegun(TieKind kind, UUID from, UUID to) {
        GrantPolicy.check(kind);
        if (isGuarded(kind, to, home().orElse(null))) {
            if (kind.byDecision()) {
                throw undecided(kind);
            }
            checkRight(kind);
            checkOther(kind, from);
        }
    }

    /** An end that is later than the one it had is a beginning, too. */
    void checkEnded(Tie tie, LocalDate day) {
        var kind = tie.kind();
        GrantPolicy.check(kind);
        if (tie.isDecided()) {
            throw undecided(kind);
        }
        if (!kind.byDecision()) {
            checkRight(kind);
            if (kind.begunWith() != null && tie.until() != null && day.isAfter(tie.until())) {
                checkOther(kind, tie.from().id());
            }
        }
    }

    /**
     * A list tells of what was decided before: each tie that began by a decision names it.
     *
     * @param home the network's own organisation, asked for once for the whole list
     */
    public void checkBrought(TieKind kind, @Nullable UUID from, UUID to, String source, @Nullable UUID home) {
        if (isGuarded(kind, to, home)) {
            checkRight(kind);
            if (from != null) {
                checkOther(kind, from);
            }
            if (kind.byDecision() && source.isBlank()) {
                throw new Refusal(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "actors.refused.bringing-undecided",
                        kind.nameBg(),
                        kind.nameEn());
            }
        }
    }

    public void checkRight(TieKind kind) {
        if (!kind.mayBeBegunBy(Acting.now())) {
            throw new Refusal(
                    HttpStatus.FORBIDDEN,
                    "actors.refused.begin",
                    kind.nameBg(),
                    kind.nameEn(),
                    String.valueOf(kind.begunWith()));
        }
    }

    public Optional<UUID> home() {
        return sql.sql("select organisation from actors.network")
                .query(UUID.class)
                .optional();
    }

    private static boolean isGuarded(TieKind kind, UUID to, @Nullable UUID home) {
        return kind.begunWith() != null && (!kind.byDecision() || to.equals(home));
    }

    private static Refusal undecided(TieKind kind) {
        return new Refusal(HttpStatus.CONFLICT, "actors.refused.by-decision", kind.nameBg(), kind.nameEn());
    }

    private static void checkOther(TieKind kind, UUID from) {
        if (from.equals(Acting.now().person())) {
            throw new Refusal(HttpStatus.FORBIDDEN, "actors.refused.begin-own", kind.nameBg(), kind.nameEn());
        }
    }
}
