package org.megdan.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.megdan.testing.Tries;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

class DownloadTests {

    @Tries("D4")
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <svg xmlns='http://www.w3.org/2000/svg' onload='x()'/> | снимка.png  | image/svg+xml
                    <?xml version='1.0'?><svg/>                            | знак.svg    | image/svg+xml
                    <!DOCTYPE html><script>x()</script>                    | доклад.pdf  | text/html
                    текст и после <SCRIPT>x()</SCRIPT>                     | доклад.txt  | text/html
                    GIF89a/*x*/=1;alert(1)                                 | снимка.gif  | image/gif
                    PK\u0003\u0004....                                     | стая.docx.exe | application/zip
                    """)
    void neverShowsWhatMayRunAsPartOfAPage(String bytes, String name, String type) {
        var head = bytes.replace("\\u0003\\u0004", "\u0003\u0004").getBytes(StandardCharsets.UTF_8);
        assertThat(FileType.of(head, name)).isEqualTo(type);
        var headers = headers(file(name, type));
        assertThat(headers.getFirst(HttpHeaders.CONTENT_DISPOSITION)).startsWith("attachment;");
        assertThat(headers.getFirst(HttpHeaders.CONTENT_TYPE)).isEqualTo("application/octet-stream");
        assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(headers.getFirst("Content-Security-Policy")).contains("sandbox");
    }

    @Test
    void showsPicturesAndPdf() {
        assertThat(FileType.of("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), "x"))
                .isEqualTo("application/pdf");
        var headers = headers(file("Доклад за 2015 г.pdf", "application/pdf"));
        assertThat(headers.getFirst(HttpHeaders.CONTENT_DISPOSITION)).startsWith("inline;");
        assertThat(headers.getFirst(HttpHeaders.CONTENT_TYPE)).isEqualTo("application/pdf");
    }

    @Test
    void offersCyrillicNamesToEveryBrowser() {
        var header = Download.attachment("Годишен доклад „2015“.xlsx");
        assertThat(header)
                .isPrintable()
                .isEqualTo(new String(header.getBytes(StandardCharsets.US_ASCII), StandardCharsets.US_ASCII));
        assertThat(ContentDisposition.parse(header).getFilename()).isEqualTo("Годишен доклад „2015“.xlsx");
        assertThat(header).contains("filename=\"_ _ _2015_.xlsx\"");
        assertThat(Download.attachment("доклад.pdf")).contains("filename=\"file.pdf\"");
    }

    private static HttpHeaders headers(StoredFile file) {
        return Download.of(file, InputStream.nullInputStream()).getHeaders();
    }

    private static StoredFile file(String name, String type) {
        return new StoredFile(
                new FileId(UUID.randomUUID()), new ContentHash("a".repeat(64)), 0, type, name, null, Instant.EPOCH);
    }
}
