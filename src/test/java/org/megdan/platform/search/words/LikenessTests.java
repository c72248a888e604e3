package org.megdan.platform.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikenessTests {

    @Test
    void aSlipOfTheKeyboardIsForgiven() {
        var volunteers = Likeness.to("доброволчестов");
        assertThat(volunteers.distance("доброволчество")).isBetween(0, volunteers.furthest());
    }

    @Test
    void aWordOfWhichLittleIsLeftIsLikeNoShortOne() {
        var doubled = Likeness.to("zzzz");
        assertThat(doubled.distance("и")).isGreaterThan(doubled.furthest());
        assertThat(doubled.distance("за")).isGreaterThan(doubled.furthest());
    }
}
