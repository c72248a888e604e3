package org.megdan.platform.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.megdan.platform.access.Viewer;
import org.megdan.testing.Effort;
import org.megdan.testing.Tries;

class BadQueryTests {

    @TempDir
    static Path folder;

    static SearchIndex index;

    @BeforeAll
    static void fill() {
        index = SearchIndex.open(folder);
        index.put(List.of(new SearchDocument(
                "task",
                "1",
                "Кампания „Дарете час“",
                "Набиране на доброволци от общността.",
                "/task/1",
                Set.of(SearchDocument.PUBLIC),
                1,
                null,
                null)));
    }

    @AfterAll
    static void close() {
        index.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "\u0000\u0007\u001b",
                "\uD800 \uDC00 доброволци",
                "+ - && || ! ( ) { } [ ] ^ \" ~ * ? : \\ / <>",
                "title:* OR body:[a TO z] AND доброволци~2^4",
                "/.*/ доброволци*",
                "'; drop table search.pending; --",
                "а\u0301\u0301\u0301\u0301 ﷽ 👩‍👩‍👧‍👦"
            })
    @Tries("A8")
    void takesWhateverIsTypedForWords(String typed) {
        assertThatCode(() -> find(typed)).doesNotThrowAnyException();
        assertThatCode(() -> lookup().suggest(typed, Viewer.ANYONE, 5)).doesNotThrowAnyException();
    }

    @Test
    @Tries("A8")
    void cutsAMegabyteShort() {
        for (var unit : List.of("а", "доброволци ", "а ", "ab12 ", "становшие ")) {
            var typed = unit.repeat(1_000_000 / unit.length());
            var effort = Effort.begin();
            find(typed);
            lookup().suggest(typed, Viewer.ANYONE, 5);
            assertThat(effort.soFar()).isLessThan(Duration.ofSeconds(1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "99999999999", "о20", "1000", "'"})
    void takesAForeignCursorForTheFirstPageOrTheLast(String cursor) {
        assertThatCode(() -> lookup().find(new SearchQuery("доброволци", Set.of(), null, Viewer.ANYONE, cursor, 20)))
                .doesNotThrowAnyException();
    }

    private static SearchResult find(String text) {
        return lookup().find(SearchQuery.of(text, Viewer.ANYONE));
    }

    private static Lookup lookup() {
        return new Lookup(index, List.of(), true);
    }
}
