package org.megdan.desk.membership.code;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorName;
import org.megdan.desk.membership.Decision;

/**
 * One version with the organisations that stand behind it.
 *
 * @param code null while nothing is adopted
 * @param older other adopted versions
 * @param missing who bears a mark and has not signed it, for the office
 * @param mayWrite may write the next version
 */
public record CodePage(
        @Nullable Code code,
        @Nullable Decision decision,
        boolean isInForce,
        List<Signature> signatures,
        List<Code> older,
        List<ActorName> missing,
        boolean mayWrite,
        boolean isSignedIn) {}
