package org.megdan.platform.files;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** How bytes leave: under their own type, never guessed at by the browser, and never run as part of our pages. */
public final class Download {

    private Download() {}

    /** Shown in place when the type is on the short list of safe ones, else offered for saving. */
    public static ResponseEntity<Resource> of(StoredFile file, InputStream bytes) {
        var shown = FileType.isShown(file.mediaType());
        var answer = ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(shown ? file.mediaType() : FileType.UNKNOWN))
                .contentLength(file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, shown ? inline(file.name()) : attachment(file.name()))
                .header("X-Content-Type-Options", "nosniff");
        // a sandbox would take the reader of PDFs away as well
        if (!file.mediaType().equals("application/pdf")) {
            answer.header("Content-Security-Policy", "default-src 'none'; sandbox");
        }
        return answer.body(new InputStreamResource(bytes));
    }

    /** The header that offers a file for saving under this name, whatever its letters. */
    public static String attachment(String name) {
        return disposition("attachment", name);
    }

    static String inline(String name) {
        return disposition("inline", name);
    }

    private static String disposition(String how, String name) {
        var clean = FileName.clean(name);
        return how + "; filename=\"" + FileName.latin(clean) + "\"; filename*=UTF-8''" + encoded(clean);
    }

    /** RFC 8187: all but a few signs as bytes of UTF-8. */
    private static String encoded(String name) {
        var encoded = new StringBuilder();
        for (var b : name.getBytes(StandardCharsets.UTF_8)) {
            var c = (char) (b & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || "!#$&+-.^_`|~".indexOf(c) >= 0)) {
                encoded.append(c);
            } else {
                encoded.append('%').append(String.format("%02X", (int) c));
            }
        }
        return encoded.toString();
    }
}
