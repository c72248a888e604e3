package org.megdan.core.actors.ties;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
    private final Voices voices;

    TiePolicy(JdbcClient sql, Voices voices) {
        this.sql = sql;
        this.voices = voices;
    }

    /**
     * Whoever brings a list, asked for once for the whole of it.
     *
     * @param home the network's own organisation
     * @param spokenFor the organisations that they speak for
     */
    public record Giver(@Nullable UUID home, Set<UUID> spokenFor) {}

    void checkBegun(TieKind kind, UUID from, UUID to) {
        GrantPolicy.check(kind);
        var home = home();
        if (isGuarded(kind, to, home)) {
            if (kind.byDecision()) {
                throw undecided(kind);
            }
            checkRight(kind);
        }
        if (isForOthers(kind, to, home)) {
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
            if (tie.until() != null
                    && day.isAfter(tie.until())
                    && isForOthers(kind, tie.to().id(), home())) {
                checkOther(kind, tie.from().id());
            }
        }
    }

    public Giver giver() {
        var spokenFor = voices.of(Acting.now().person()).stream()
                .map(Voices.Voice::organisation)
                .collect(Collectors.toUnmodifiableSet());
        return new Giver(home(), spokenFor);
    }

    /**
     * A list tells of what was decided before: each tie that began by a decision names it, and whoever speaks for an organisation
     * tells of no decision about it.
     */
    public void checkBrought(TieKind kind, @Nullable UUID from, UUID to, String source, Giver giver) {
        if (isGuarded(kind, to, giver.home())) {
            checkRight(kind);
            if (from != null) {
                checkOther(kind, from);
            }
            if (kind.byDecision() && from != null && giver.spokenFor().contains(from)) {
                throw new Refusal(
                        HttpStatus.FORBIDDEN, "actors.refused.bringing-spoken-for", kind.nameBg(), kind.nameEn());
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

    /** Whoever invites the holder of the tie chooses the address, and so who acts as such, as much as who begins it. */
    public void checkInvited(TieKind kind) {
        if (!kind.mayBeBegunBy(Acting.now()) || !GrantPolicy.mayGrant(kind)) {
            throw new Refusal(HttpStatus.FORBIDDEN, "actors.refused.invite-acts", kind.nameBg(), kind.nameEn());
        }
    }

    private @Nullable UUID home() {
        return sql.sql("select organisation from actors.network")
                .query(UUID.class)
                .optional()
                .orElse(null);
    }

    private static boolean isGuarded(TieKind kind, UUID to, @Nullable UUID home) {
        return kind.begunWith() != null && (!kind.byDecision() || to.equals(home));
    }

    /** Whether such a tie is not for oneself to begin. */
    private static boolean isForOthers(TieKind kind, UUID to, @Nullable UUID home) {
        return isGuarded(kind, to, home) || kind.speaks() && !to.equals(home);
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
