package org.megdan.platform.web.gate;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.database.room.DiskRoom;
import org.megdan.platform.web.HeldBody;

/**
 * Stands between the connection and everything that reads a body, the error pages and the sign-in chain included: no filter is
 * early enough, since each asks for a parameter.
 */
class BodyValve extends ValveBase {

    /** Forms up to here stay in memory ({@code file-size-threshold}): a mail program that ends letters sends one, signed in nowhere. */
    static final long SMALL = 64 * 1024;

    private final DiskRoom room;
    private final Turns turns = new Turns();

    BodyValve(DiskRoom room) {
        super(true);
        this.room = room;
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
        var body = new ArrivingBody(raw, held, room::isScarce, turns, System::nanoTime);
        if (held) {
            request.setAttribute(HeldBody.class.getName(), body);
        }
        arriving.setInputBuffer(body);
        try {
            getNext().invoke(request, response);
        } finally {
            arriving.setInputBuffer(raw);
            if (body.givenUp() != null) {
                // the rest is not waited for
                arriving.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
            }
        }
    }

    private static boolean isHeld(org.apache.coyote.Request arriving) {
        var type = arriving.getContentType();
        var length = arriving.getContentLengthLong();
        return isManyParts(type) && (length < 0 || length > SMALL);
    }

    static boolean isManyParts(@Nullable String type) {
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }
}
