package org.megdan.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LengthTests {

    /** The public list of exceptions, each with its reason. */
    private static final List<String> EXCEPTIONS = List.of();

    @Test
    void filesAndMethodsStopWhereTheHouseStops() {
        var files = Stream.of(
                        SourceFile.under("src/main/java", ".java"),
                        SourceFile.under("src/test/java", ".java"),
                        SourceFile.under("src/main/jte", ".jte"),
                        SourceFile.under("src/main/resources/static/assets", ".css", ".js"))
                .flatMap(List::stream)
                .filter(file -> EXCEPTIONS.stream().noneMatch(file.path().toString()::endsWith))
                .toList();

        assertThat(files).hasSizeGreaterThan(20);
        assertThat(files).flatMap(file -> Lengths.of(file).complaints(file)).isEmpty();
    }

    @Test
    void mostJavaFilesAreShort() {
        var lengths = SourceFile.under("src/main/java", ".java").stream()
                .mapToInt(SourceFile::length)
                .sorted()
                .toArray();

        System.Logger log = System.getLogger("lengths");
        log.log(
                System.Logger.Level.INFO,
                "Java files: {0}, median {1} lines, nine in ten up to {2}",
                lengths.length,
                lengths[lengths.length / 2],
                lengths[lengths.length * 9 / 10]);
        assertThat(lengths[lengths.length / 2]).isLessThanOrEqualTo(60);
        assertThat(lengths[lengths.length * 9 / 10]).isLessThanOrEqualTo(120);
    }

    @Test
    void theFixtureThatIsTooLongIsFound() {
        var fixture = SourceFile.under("src/test/resources/fixtures/lengths", ".java.txt")
                .getFirst();

        assertThat(new Lengths(50, 40).complaints(fixture))
                .anyMatch(complaint -> complaint.contains("the stop is 50"))
                .anyMatch(complaint -> complaint.contains("void goesOnAndOn() {"));
    }
}
