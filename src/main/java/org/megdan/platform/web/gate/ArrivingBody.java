package org.megdan.platform.web.gate;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.web.HeldBody;
import org.megdan.platform.web.Refusal;
import org.springframework.http.HttpStatus;

/**
 * A body on its way in. Whoever sends it a byte at a time to hold the server is given up; one that would lie on the disk is
 * held back, and is given up as well when the room ends. A held body ends early instead of failing, because after a failed
 * read the server sends no page; that it is not whole its last boundary tells.
 */
class ArrivingBody implements InputBuffer, HeldBody {

    private static final int ENDED = -1;
    private static final long SECONDS_FOR_ANY = 60;
    private static final long BYTES_A_SECOND = 8 * 1024;

    private final InputBuffer raw;
    private final boolean held;
    private final BooleanSupplier roomIsScarce;
    private final Turns turns;
    private final LongSupplier nanos;
    private boolean letIn;
    private long begun;
    private long arrived;
    private @Nullable Refusal givenUp;

    ArrivingBody(InputBuffer raw, boolean held, BooleanSupplier roomIsScarce, Turns turns, LongSupplier nanos) {
        this.raw = raw;
        this.held = held;
        this.roomIsScarce = roomIsScarce;
        this.turns = turns;
        this.nanos = nanos;
    }

    @Override
    public Turn letIn(String who) {
        if (roomIsScarce.getAsBoolean()) {
            throw noRoom();
        }
        if (!turns.take(who)) {
            throw new Refusal(HttpStatus.TOO_MANY_REQUESTS, "web.problem.uploads.detail");
        }
        letIn = true;
        return () -> {
            letIn = false;
            turns.giveBack(who);
        };
    }

    @Override
    public @Nullable Refusal givenUp() {
        return givenUp;
    }

    @Override
    public int doRead(ApplicationBufferHandler into) throws IOException {
        if (givenUp == null) {
            givenUp = reasonToGiveUp();
        }
        if (givenUp != null && !held) {
            throw new IOException("the body arrives too slowly");
        }
        if (givenUp != null || held && !letIn) {
            return ENDED;
        }
        int read = raw.doRead(into);
        arrived += Math.max(0, read);
        return read;
    }

    @Override
    public int available() {
        return raw.available();
    }

    private @Nullable Refusal reasonToGiveUp() {
        if (begun == 0) {
            begun = nanos.getAsLong();
        }
        var patience = TimeUnit.SECONDS.toNanos(SECONDS_FOR_ANY + arrived / BYTES_A_SECOND);
        if (nanos.getAsLong() - begun > patience) {
            return new Refusal(HttpStatus.BAD_REQUEST, "web.problem.slow-upload.detail");
        }
        return held && roomIsScarce.getAsBoolean() ? noRoom() : null;
    }

    private static Refusal noRoom() {
        return new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "web.problem.no-room-upload.detail");
    }
}
