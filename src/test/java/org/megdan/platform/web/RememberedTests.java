package org.megdan.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RememberedTests {

    private final AtomicLong version = new AtomicLong();
    private final AtomicLong computed = new AtomicLong();
    private final Remembered<String, Long> remembered = new Remembered<>(
            new ContentVersion() {
                @Override
                public long current() {
                    return version.get();
                }

                @Override
                public void onChange(Runnable listener) {}
            },
            10);

    @Test
    void aValueIsComputedOnceWhileNothingChanges() {
        ask();

        assertThat(ask()).isEqualTo(1);
    }

    @Test
    void aChangeMakesItComputedAnew() {
        ask();
        version.incrementAndGet();

        assertThat(ask()).isEqualTo(2);
    }

    @Test
    void aChangeWhileItIsComputedLeavesNothingOldBehind() {
        remembered.get("goal", () -> {
            version.incrementAndGet();
            return computed.incrementAndGet();
        });

        assertThat(ask()).isEqualTo(2);
    }

    private long ask() {
        return remembered.get("goal", computed::incrementAndGet);
    }
}
