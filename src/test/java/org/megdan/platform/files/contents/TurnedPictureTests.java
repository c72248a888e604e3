package org.megdan.platform.files.contents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.megdan.platform.files.contents.SamplePictures.bytes;
import static org.megdan.platform.files.contents.SamplePictures.chunk;
import static org.megdan.platform.files.contents.SamplePictures.drawn;
import static org.megdan.platform.files.contents.SamplePictures.part;
import static org.megdan.platform.files.contents.SamplePictures.riff;
import static org.megdan.platform.files.contents.SamplePictures.text;
import static org.megdan.platform.files.contents.SamplePictures.webp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which side is up stays in pictures that are no JPEG too, and nothing else of the camera. */
class TurnedPictureTests {

    private static final String PLACE = "GPS 42.6977 N 23.3219 E";
    private static final int TURNED = 6;

    @TempDir
    Path folder;

    @Test
    void aTurnedPictureWithoutLossStaysTurned() throws IOException {
        var plain = drawn("png");
        var afterHeader = 8 + 25;
        var turned = new ByteArrayOutputStream();
        turned.write(plain, 0, afterHeader);
        turned.write(chunk("eXIf", bytes(text(Exif.only(TURNED)) + PLACE)));
        turned.write(plain, afterHeader, plain.length - afterHeader);
        var expected = new ByteArrayOutputStream();
        expected.write(plain, 0, afterHeader);
        expected.write(chunk("eXIf", Exif.only(TURNED)));
        expected.write(plain, afterHeader, plain.length - afterHeader);

        assertThat(writtenAnew("image/png", turned.toByteArray())).isEqualTo(expected.toByteArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Exif\0\0"})
    void aTurnedPictureOfANewerKindStaysTurned(String head) throws IOException {
        var picture = part("VP8L", new byte[] {0x2F, 99, 64, 12, 0, 1, 2, 3, 4, 5});
        var told = bytes(head + text(Exif.only(TURNED)) + PLACE);

        var kept = writtenAnew("image/webp", webp(0x0C, picture, part("EXIF", told), part("XMP ", bytes(PLACE))));

        assertThat(kept).isEqualTo(webp(0x08, picture, part("EXIF", Exif.only(TURNED))));
        // one that has no place for it in its head stays as it is
        var simple = riff(picture, part("EXIF", told));
        assertThat(writtenAnew("image/webp", simple)).isEqualTo(riff(picture));
    }

    private byte[] writtenAnew(String mediaType, byte[] file) throws IOException {
        var from = Files.write(folder.resolve("from"), file);
        var to = folder.resolve("to");
        Picture.writeAnew(mediaType, from, to);
        return Files.readAllBytes(to);
    }
}
