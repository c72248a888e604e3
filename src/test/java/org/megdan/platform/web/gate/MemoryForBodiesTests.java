package org.megdan.platform.web.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class MemoryForBodiesTests {

    private final MemoryForBodies memory = new MemoryForBodies(100);

    @Test
    void onePlaceLeavesHalfForTheOthers() {
        assertThat(memory.take("a", 40)).isTrue();
        assertThat(memory.take("a", 11)).isFalse();
        assertThat(memory.take("b", 50)).isTrue();
        assertThat(memory.take("c", 11)).isFalse();
        assertThat(memory.take("c", 0)).isTrue();
    }

    @Test
    void whatIsGivenBackIsTakenByAnother() {
        for (int i = 0; i < 10; i++) {
            assertThat(memory.take("a", 50)).isTrue();
            memory.giveBack("a", 50);
        }
        assertThat(memory.take("b", 50)).isTrue();
        assertThat(memory.take("a", 50)).isTrue();
    }

    @Test
    void aFormThatFitsItsConnectionIsNotCountedAndAFileCountsLikeALargeForm() {
        var sizes = new BodySizes(DataSize.ofKilobytes(8), DataSize.ofMegabytes(1));

        assertThat(sizes.inMemory(8 * 1024 - 1)).isZero();
        assertThat(sizes.inMemory(8 * 1024)).isEqualTo(8 * 1024);
        assertThat(sizes.inMemory(50 * 1024 * 1024)).isEqualTo(1024 * 1024);
        assertThat(sizes.inMemory(-1)).isEqualTo(1024 * 1024);
    }
}
