package org.megdan.platform.web.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.junit.jupiter.api.Test;
import org.megdan.platform.web.Refusal;

class ArrivingBodyTests {

    private static final int ENDED = -1;
    private static final ApplicationBufferHandler NOWHERE = new Nowhere();

    /** What reading a form throws that ends too early. */
    private static final InvalidParameterException CUT = new InvalidParameterException("cut");

    private final AtomicLong nanos = new AtomicLong(1);
    private final AtomicBoolean scarce = new AtomicBoolean();
    private final Turns turns = new Turns(nanos::get);

    @Test
    void isEmptyForWhoeverReadsItBeforeItIsLetInAndAfterItsTurn() throws IOException {
        var body = body(1000, true);

        assertThat(body.doRead(NOWHERE)).isEqualTo(ENDED);
        body.letIn("a", () -> assertThat(read(body)).isEqualTo(1000));
        assertThat(body.doRead(NOWHERE)).isEqualTo(ENDED);
    }

    @Test
    void isGivenUpWhenTheRoomEndsOnTheWay() {
        var body = body(1000, true);
        assertThatThrownBy(() -> body.letIn("a", () -> {
                    assertThat(read(body)).isEqualTo(1000);
                    scarce.set(true);
                    assertThat(read(body)).isEqualTo(ENDED);
                    throw CUT;
                }))
                .isInstanceOf(Refusal.class)
                .hasMessage("web.problem.no-room-upload.detail");
        assertThatThrownBy(() -> body(1000, true).letIn("a", () -> {})).isInstanceOf(Refusal.class);
    }

    @Test
    void aPersonsPhotoComesFromTheEdgeOfTheNetAndADropIsStillNotWaitedFor() {
        var slow = body(4 * 1024, true);
        slow.letIn("a", () -> {
            for (int i = 0; i < 750; i++) {
                assertThat(read(slow)).isPositive();
                nanos.addAndGet(TimeUnit.SECONDS.toNanos(1));
            }
        });

        var dripping = body(1, true);
        assertThatThrownBy(() -> dripping.letIn("a", () -> {
                    while (read(dripping) > 0) {
                        nanos.addAndGet(TimeUnit.SECONDS.toNanos(19));
                    }
                    throw CUT;
                }))
                .hasMessage("web.problem.slow-upload.detail");
    }

    @Test
    void whoeverLongHasATurnLosesItWhenOthersWait() {
        var patient = body(1024 * 1024, true);
        assertThatThrownBy(() -> patient.letIn("a", () -> {
                    assertThat(read(patient)).isPositive();
                    takeTurns(15);
                    assertThat(turns.take("waits")).isNull();
                    nanos.addAndGet(TimeUnit.MINUTES.toNanos(11));
                    assertThat(read(patient)).isPositive();
                    assertThat(turns.take("waits")).isNotNull();
                    assertThat(read(patient)).isEqualTo(ENDED);
                    throw CUT;
                }))
                .hasMessage("web.problem.uploads.detail");
    }

    @Test
    void whoeverFallsSilentIsToldSo() throws IOException {
        var silent = new ArrivingBody(
                request(new Sender(() -> {
                    throw new SocketTimeoutException();
                })),
                true,
                scarce::get,
                turns,
                nanos::get);
        assertThatThrownBy(() -> silent.letIn("a", () -> {
                    assertThat(read(silent)).isEqualTo(ENDED);
                    throw CUT;
                }))
                .hasMessage("web.problem.slow-upload.detail");
        assertThat(silent.discardRest()).isFalse();
    }

    @Test
    void whoeverWentAwayMidwayIsNotTakenForOneWhoHasSentAll() {
        var gone = request(new Sender(() -> ENDED));
        gone.setContentLength(1000);
        var body = new ArrivingBody(gone, true, scarce::get, turns, nanos::get);

        assertThat(body.letIn("a", () -> {
                    assertThatThrownBy(() -> body.doRead(NOWHERE)).isInstanceOf(ClientAbortException.class);
                    throw CUT;
                }))
                .isFalse();
    }

    @Test
    void theRestIsReadForHalfAMinuteSoThatTheAnswerIsSeen() throws IOException {
        var left = new AtomicInteger(5);
        var refused = new ArrivingBody(
                request(new Sender(() -> left.getAndDecrement() > 0 ? 1000 : ENDED)),
                true,
                scarce::get,
                turns,
                nanos::get);
        assertThat(refused.discardRest()).isTrue();

        var endless = new ArrivingBody(request(new Sender(this::aByteASecond)), true, scarce::get, turns, nanos::get);
        assertThat(endless.discardRest()).isFalse();
        assertThat(nanos.get()).isLessThan(TimeUnit.SECONDS.toNanos(60));
    }

    @Test
    void whatWasAnnouncedIsCalledForOnlyOfSomebodyKnown() throws IOException {
        var announced = request(new Sender(() -> 1000));
        announced.setExpectation(true);
        var body = new ArrivingBody(announced, true, scarce::get, turns, nanos::get);

        assertThat(announced.hasExpectation()).isFalse();
        assertThat(body.discardRest()).isFalse();
        body.letIn("a", () -> assertThat(announced.hasExpectation()).isTrue());
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
            assertThat(turns.take("a")).isNotNull();
        }
        assertThatThrownBy(() -> body(1, true).letIn("a", () -> {}))
                .isInstanceOf(Refusal.class)
                .hasMessage("web.problem.uploads.detail");
        takeTurns(12);
        assertThat(turns.take("c")).isNull();
    }

    @Test
    void aTurnThatIsGivenBackIsTakenByAnother() {
        for (int i = 0; i < 40; i++) {
            body(1, true).letIn("a", () -> {});
        }
        assertThat(turns.take("a")).isNotNull();
    }

    private void takeTurns(int count) {
        for (int i = 0; i < count; i++) {
            assertThat(turns.take("b" + i)).isNotNull();
        }
    }

    private int aByteASecond() {
        nanos.addAndGet(TimeUnit.SECONDS.toNanos(1));
        return 1;
    }

    private static int read(ArrivingBody body) {
        try {
            return body.doRead(NOWHERE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ArrivingBody body(int piece, boolean held) {
        return new ArrivingBody(request(new Sender(() -> piece)), held, scarce::get, turns, nanos::get);
    }

    private static Request request(InputBuffer from) {
        var request = new Request();
        request.setInputBuffer(from);
        return request;
    }

    private record Sender(Reading next) implements InputBuffer {

        @Override
        public int doRead(ApplicationBufferHandler into) throws IOException {
            return next.read();
        }

        @Override
        public int available() {
            return 0;
        }
    }

    private interface Reading {
        int read() throws IOException;
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
