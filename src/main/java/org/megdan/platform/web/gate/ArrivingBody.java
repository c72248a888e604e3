package org.megdan.platform.web.gate;

import jakarta.servlet.http.HttpServletResponse;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.coyote.ActionCode;
import org.apache.coyote.BadRequestException;
import org.apache.coyote.ContinueResponseTiming;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.apache.tomcat.util.http.InvalidParameterException;
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

    private final Request request;
    private final InputBuffer raw;
    private final boolean isHeld;
    private final boolean waitsForGoAhead;
    private final BooleanSupplier roomIsScarce;
    private final Turns turns;
    private final LongSupplier nanos;
    private Pace pace = Pace.OF_ANYBODY;
    private long begun;
    private long arrived;
    private boolean wasTooSlow;
    private boolean isSenderGone;
    private Turns.@Nullable Turn turn;
    private @Nullable Refusal givenUp;

    ArrivingBody(Request request, boolean isHeld, BooleanSupplier roomIsScarce, Turns turns, LongSupplier nanos) {
        this.request = request;
        this.raw = request.getInputBuffer();
        this.isHeld = isHeld;
        this.waitsForGoAhead = request.hasExpectation();
        this.roomIsScarce = roomIsScarce;
        this.turns = turns;
        this.nanos = nanos;
        // the server would say "100 Continue" before anybody has looked who it is
        request.setExpectation(waitsForGoAhead && !isHeld);
    }

    @Override
    public boolean letIn(String who, Runnable reader) {
        if (roomIsScarce.getAsBoolean()) {
            throw noRoom();
        }
        var taken = turns.take(who);
        if (taken == null) {
            throw tooMany();
        }
        try {
            turn = taken;
            begin(Pace.OF_SOMEBODY_KNOWN);
            request.setExpectation(waitsForGoAhead);
            request.action(ActionCode.ACK, ContinueResponseTiming.ALWAYS);
            reader.run();
            return true;
        } catch (InvalidParameterException unreadable) {
            if (isSenderGone) {
                return false;
            }
            throw givenUp == null ? unreadable : givenUp;
        } catch (IllegalStateException tooMuchText) {
            throw new InvalidParameterException(tooMuchText, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } finally {
            turn = null;
            turns.giveBack(taken);
        }
    }

    @Override
    public int doRead(ApplicationBufferHandler into) throws IOException {
        if (isHeld && turn == null) {
            return ENDED;
        }
        if (begun == 0) {
            begin(pace);
        }
        if (givenUp == null) {
            givenUp = reasonToGiveUp();
        }
        if (givenUp != null) {
            if (isHeld) {
                return ENDED;
            }
            throw new ClientAbortException("the body arrives too slowly");
        }
        int read = read(into);
        arrived += Math.max(0, read);
        return read;
    }

    /** Whoever went away needs no page, and is no failure of ours. */
    private int read(ApplicationBufferHandler into) throws IOException {
        try {
            int read = raw.doRead(into);
            if (read == ENDED && arrived < request.getContentLengthLong()) {
                throw new EOFException();
            }
            return read;
        } catch (BadRequestException malformed) {
            throw malformed;
        } catch (IOException gone) {
            if (gone instanceof SocketTimeoutException && isHeld) {
                givenUp = tooSlow();
                return ENDED;
            }
            isSenderGone = true;
            throw new ClientAbortException(gone);
        }
    }

    @Override
    public int available() {
        return raw.available();
    }

    /** Reads what nobody has read; false when it takes too long, or never comes. */
    boolean discardRest() throws IOException {
        var neverCalledFor = waitsForGoAhead && arrived == 0;
        return !neverCalledFor && !wasTooSlow && Rest.isDiscarded(raw, nanos);
    }

    private void begin(Pace other) {
        pace = other;
        begun = nanos.getAsLong();
    }

    private boolean isMissed() {
        return begun != 0 && pace.isMissed(nanos.getAsLong() - begun, arrived);
    }

    private @Nullable Refusal reasonToGiveUp() {
        if (isMissed()) {
            return tooSlow();
        }
        if (turn == null) {
            return null;
        }
        if (turn.isOver()) {
            return tooMany();
        }
        return roomIsScarce.getAsBoolean() ? noRoom() : null;
    }

    private Refusal tooSlow() {
        wasTooSlow = true;
        return new Refusal(HttpStatus.BAD_REQUEST, "web.problem.slow-upload.detail");
    }

    private static Refusal tooMany() {
        return new Refusal(HttpStatus.TOO_MANY_REQUESTS, "web.problem.uploads.detail");
    }

    private static Refusal noRoom() {
        return new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "web.problem.no-room-upload.detail");
    }
}
