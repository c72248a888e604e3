package org.megdan.platform.witness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TileTests {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 256, 0/000",
        "0, 0, 1, 0/000.p/1",
        "1, 67, 256, 1/067",
        "entries, 1234067, 256, entries/x001/x234/067",
        "entries, 1000, 17, entries/x001/000.p/17"
    })
    void standsWhereTheLayoutSays(String level, long number, int width, String path) {
        var tile = new Tile(level, number, width);
        assertThat(tile.path()).isEqualTo(path);
        assertThat(Tile.at(path)).contains(tile);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "0/",
                "0/00",
                "8/000",
                "0/000.p/0",
                "0/000.p/256",
                "0/000.p/01",
                "0/x000/001",
                "0/../../key",
                "../key",
                "entries/000/",
                "entries/000.p",
                "0/x001/x234/x067"
            })
    void hasNoOtherNames(String path) {
        assertThat(Tile.at(path)).isEmpty();
    }

    @Test
    void holdsTheLastEntries() {
        assertThat(Tile.lastBundle(1)).isEqualTo(new Tile(Tile.ENTRIES, 0, 1));
        assertThat(Tile.lastBundle(256)).isEqualTo(new Tile(Tile.ENTRIES, 0, 256));
        assertThat(Tile.lastBundle(257)).isEqualTo(new Tile(Tile.ENTRIES, 1, 1));
    }
}
