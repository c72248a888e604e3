package org.megdan.platform.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.megdan.platform.web.Refusal;
import org.megdan.testing.ModuleTest;
import org.megdan.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class ExportsTests {

    @Autowired
    Exports exports;

    @Test
    void givesOneFileAtATimeToEachAccount() throws IOException {
        var one = Stage.holder("actors.read");
        var other = Stage.holder("actors.read");
        var written = new ArrayList<String>();

        exports.run(one, "people", "csv", 0, () -> {
            assertThatThrownBy(() -> exports.run(one, "people", "csv", 0, () -> written.add("again")))
                    .isInstanceOf(Refusal.class);
            exports.run(other, "people", "csv", 0, () -> written.add("other"));
        });
        exports.run(one, "people", "csv", 0, () -> written.add("later"));

        assertThat(written).containsExactly("other", "later");
    }

    @Test
    void tellsOfEachPieceBeforeItsRowsLeave() {
        var told = new ArrayList<String>();

        Rows.of(IntStream.range(0, 1_203).boxed().toList())
                .inPieces(some -> told.add(some.size() + " from " + some.getFirst()))
                .each(row -> {
                    if (row % Rows.PIECE == 0) {
                        told.add("row " + row);
                    }
                });

        assertThat(told)
                .isEqualTo(List.of("500 from 0", "row 0", "500 from 500", "row 500", "203 from 1000", "row 1000"));
    }
}
