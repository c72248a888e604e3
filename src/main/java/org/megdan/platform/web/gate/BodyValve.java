package org.megdan.platform.web.gate;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.megdan.platform.database.room.DiskRoom;
import org.megdan.platform.web.HeldBody;
import org.megdan.platform.web.Place;

/**
 * Stands between the connection and everything that reads a body, the error pages and the sign-in chain included: no filter is
 * early enough, since each asks for a parameter.
 */
class BodyValve extends ValveBase {

    private static final long PART_OF_ALL_MEMORY = 8;

    private final DiskRoom room;
    private final BodySizes sizes;
    private final MemoryForBodies memory =
            new MemoryForBodies(Runtime.getRuntime().maxMemory() / PART_OF_ALL_MEMORY);
    private final Turns turns = new Turns(System::nanoTime);

    BodyValve(DiskRoom room, BodySizes sizes) {
        super(true);
        this.room = room;
        this.sizes = sizes;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        var arriving = request.getCoyoteRequest();
        if (arriving.getContentLengthLong() <= 0 && request.getHeader("Transfer-Encoding") == null) {
            getNext().invoke(request, response);
            return;
        }
        var raw = arriving.getInputBuffer();
        var held = isHeld(arriving);
        var body = new ArrivingBody(arriving, held, room::isScarce, turns, System::nanoTime);
        if (held) {
            request.setAttribute(HeldBody.class.getName(), body);
        }
        arriving.setInputBuffer(body);
        try {
            passOn(request, response);
            part(body, request, response);
        } finally {
            arriving.setInputBuffer(raw);
        }
    }

    private void passOn(Request request, Response response) throws IOException, ServletException {
        var place = Place.of(request);
        var bytes = sizes.inMemory(request.getCoyoteRequest().getContentLengthLong());
        if (!memory.take(place, bytes)) {
            PlainErrors.refuseForAMinute(response);
            return;
        }
        try {
            getNext().invoke(request, response);
        } finally {
            memory.giveBack(place, bytes);
        }
    }

    /** Whoever still sends sees the answer only if the rest is read. */
    private void part(ArrivingBody body, Request request, Response response) {
        var arriving = request.getCoyoteRequest();
        var isWholeRead = new AtomicBoolean();
        arriving.action(ActionCode.REQUEST_BODY_FULLY_READ, isWholeRead);
        if (isWholeRead.get()) {
            return;
        }
        var isRestRead = false;
        try {
            response.finishResponse();
            isRestRead = body.discardRest();
        } catch (IOException gone) {
            container.getLogger().debug("nobody sends the rest", gone);
        }
        if (!isRestRead) {
            arriving.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }

    private boolean isHeld(org.apache.coyote.Request arriving) {
        return HeldBody.isOfManyParts(arriving.getContentType()) && !sizes.isSmall(arriving.getContentLengthLong());
    }
}
