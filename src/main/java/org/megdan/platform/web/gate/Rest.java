package org.megdan.platform.web.gate;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.function.LongSupplier;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/** What nobody wants of a body. It is read all the same: browsers look at the answer only when they have sent everything. */
final class Rest implements ApplicationBufferHandler {

    private static final int ENDED = -1;

    private ByteBuffer last = ByteBuffer.allocate(0);

    private Rest() {}

    /** False when it takes too long. */
    static boolean isDiscarded(InputBuffer raw, LongSupplier nanos) throws IOException {
        var rest = new Rest();
        var begun = nanos.getAsLong();
        while (!Pace.OF_WHAT_NOBODY_WANTS.isMissed(nanos.getAsLong() - begun, 0)) {
            if (raw.doRead(rest) == ENDED) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void setByteBuffer(ByteBuffer buffer) {
        last = buffer;
    }

    @Override
    public ByteBuffer getByteBuffer() {
        return last;
    }

    @Override
    public void expand(int size) {}
}
