package org.megdan.platform.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CanonicalAddressTests {

    @Test
    void keepsAPageUnderItsOneAddress() {
        for (var path : new String[] {
            "/",
            "/strategy/dobro/1.1.4",
            "/strategy/dobro/indicators/0192f0c1-2222-7aaa-8bbb-0123456789ab",
            "/strategy/dobro/versions/12",
            "/data/nodes.csv"
        }) {
            assertThat(CanonicalAddress.is(path)).as(path).isTrue();
        }
        for (var path : new String[] {
            "/strategy/dobro/indicators/0192F0C1-2222-7aaa-8bbb-0123456789AB",
            "/strategy/dobro/indicators/192f0c1-2222-7aaa-8bbb-123456789ab",
            "/strategy/dobro/versions/0000001",
            "/strategy/dobro/versions/0x1",
            "/strategy/dobro/versions/+1",
            "/%73trategy",
            "/strategy//dobro",
            "/strategy;a=1",
            "/%zz"
        }) {
            assertThat(CanonicalAddress.is(path)).as(path).isFalse();
        }
    }
}
