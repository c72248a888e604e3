package org.megdan.platform.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class CursorTests {

    @Test
    void whatWasWrittenIsReadBack() {
        for (var key : List.of("", "0000000000000002027", "два\nреда\n", "🌱")) {
            var cursor = new Cursor("-title", key, "0190aaaa");

            assertThat(Cursor.read(cursor.written())).contains(cursor);
        }
    }

    @Test
    void whatWasNeverWrittenIsNothing() {
        assertThat(Cursor.read("")).isEmpty();
        assertThat(Cursor.read("не е")).isEmpty();
        for (var text : List.of("title", "title\nключ", "title\nкл\0юч\nid")) {
            assertThat(Cursor.read(Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8))))
                    .as(text)
                    .isEmpty();
        }
    }

    @Test
    void rowsOfOneKeyStandInTheOrderOfTheirIds() {
        assertThat(new Cursor("title", "а", "2")).isGreaterThan(new Cursor("title", "а", "1"));
        assertThat(new Cursor("title", "а", "2")).isLessThan(new Cursor("title", "б", "1"));
    }

    @Test
    void aLongKeyIsCutBetweenItsSigns() {
        var cursor = new Cursor("-title", "🌱".repeat(5_000), "0190aaaa-0000-7000-8000-000000000000");

        assertThat(cursor.key()).isEqualTo("🌱".repeat(Cursor.KEY));
        assertThat(cursor.written()).hasSizeLessThan(Cursor.LONGEST);
        assertThat(Cursor.read(cursor.written())).contains(cursor);
        assertThat(cursor).isEqualTo(new Cursor("-title", "🌱".repeat(6_000), cursor.id()));
    }
}
