package org.megdan.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.megdan.testing.Tries;
import org.springframework.mock.web.MockHttpServletRequest;

class PlaceTests {

    @Test
    @Tries("G2")
    void aHouseholdOfTheNewInternetIsOnePlace() {
        assertThat(Place.of("2001:db8:1:2:aaaa::1")).isEqualTo(Place.of("2001:db8:1:2:bbbb::2"));
        assertThat(Place.of("2001:db8:1:3::1")).isNotEqualTo(Place.of("2001:db8:1:2::1"));
        assertThat(Place.of("203.0.113.7")).isEqualTo("203.0.113.7");
        assertThat(Place.of("::ffff:203.0.113.7")).isEqualTo("::ffff:203.0.113.7");
        assertThat(Place.of("not an address")).isEqualTo("not an address");
    }

    @Test
    @Tries("I5")
    void theLogKnowsTheNeighbourhoodOnly() {
        assertThat(shortened("203.0.113.7")).isEqualTo("203.0.113.0/24");
        assertThat(shortened("2001:db8:1:2:aaaa::1")).isEqualTo("2001:db8:1::/48");
        assertThat(shortened("unknown")).isEmpty();
    }

    private static String shortened(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return Place.shortened(request);
    }
}
