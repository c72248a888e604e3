package org.megdan.platform.web.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.junit.jupiter.api.Test;
import org.megdan.platform.web.HeldBody;
import org.megdan.platform.web.Refusal;

class ArrivingBodyTests {

    private static final int ENDED = -1;
    private static final ApplicationBufferHandler NOWHERE = new Nowhere();

    private final AtomicLong nanos = new AtomicLong(1);
    private final AtomicBoolean scarce = new AtomicBoolean();
    private final Turns turns = new Turns();

    @Test
    void isEmptyForWhoeverReadsItBeforeItIsLetInAndAfterItsTurn() throws IOException {
        var body = body(1000, true);

        assertThat(body.doRead(NOWHERE)).isEqualTo(ENDED);
        var turn = body.letIn("a");
        assertThat(body.doRead(NOWHERE)).isEqualTo(1000);
        turn.close();
        assertThat(body.doRead(NOWHERE)).isEqualTo(ENDED);
        assertThat(body.givenUp()).isNull();
    }

    @Test
    void isGivenUpWhenTheRoomEndsOnTheWay() throws IOException {
        var body = body(1000, true);
        body.letIn("a");
        assertThat(body.doRead(NOWHERE)).isEqualTo(1000);

        scarce.set(true);

        assertThat(body.doRead(NOWHERE)).isEqualTo(ENDED);
        assertThat(body.givenUp()).hasMessage("web.problem.no-room-upload.detail");
        assertThatThrownBy(() -> body(1000, true).letIn("a")).isInstanceOf(Refusal.class);
    }

    @Test
    void waitsLongForWhatComesSteadilyAndNotForADrop() throws IOException {
        var steady = body(20 * 8 * 1024, false);
        for (int i = 0; i < 100; i++) {
            assertThat(steady.doRead(NOWHERE)).isPositive();
            nanos.addAndGet(TimeUnit.SECONDS.toNanos(19));
        }

        var dripping = body(1, false);
        assertThatThrownBy(() -> {
                    for (int i = 0; i < 5; i++) {
                        dripping.doRead(NOWHERE);
                        nanos.addAndGet(TimeUnit.SECONDS.toNanos(19));
                    }
                })
                .isInstanceOf(IOException.class);
    }

    @Test
    void onePersonLeavesTurnsForTheOthers() {
        for (int i = 0; i < 4; i++) {
            assertThat(letIn("a")).isNotNull();
        }
        assertThatThrownBy(() -> letIn("a")).isInstanceOf(Refusal.class).hasMessage("web.problem.uploads.detail");
        for (int i = 0; i < 12; i++) {
            assertThat(letIn("b" + i)).isNotNull();
        }
        assertThatThrownBy(() -> letIn("c")).isInstanceOf(Refusal.class);
    }

    @Test
    void aTurnThatIsGivenBackIsTakenByAnother() {
        for (int i = 0; i < 40; i++) {
            letIn("a").close();
        }
        assertThat(letIn("a")).isNotNull();
    }

    private HeldBody.Turn letIn(String who) {
        return body(1, true).letIn(who);
    }

    private ArrivingBody body(int piece, boolean held) {
        return new ArrivingBody(new Endless(piece), held, scarce::get, turns, nanos::get);
    }

    private record Endless(int piece) implements InputBuffer {

        @Override
        public int doRead(ApplicationBufferHandler into) {
            return piece;
        }

        @Override
        public int available() {
            return piece;
        }
    }

    private static final class Nowhere implements ApplicationBufferHandler {

        @Override
        public void setByteBuffer(java.nio.ByteBuffer buffer) {}

        @Override
        public java.nio.ByteBuffer getByteBuffer() {
            return java.nio.ByteBuffer.allocate(0);
        }

        @Override
        public void expand(int size) {}
    }
}
