package org.megdan.platform.files.contents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.megdan.platform.files.contents.SamplePictures.bytes;
import static org.megdan.platform.files.contents.SamplePictures.chunk;
import static org.megdan.platform.files.contents.SamplePictures.drawn;
import static org.megdan.platform.files.contents.SamplePictures.segment;
import static org.megdan.platform.files.contents.SamplePictures.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.megdan.testing.Tries;

@Tries("D8")
class PictureTests {

    private static final String PLACE = "GPS 42.6977 N 23.3219 E";
    private static final int TURNED = 6;

    @TempDir
    Path folder;

    @Test
    void aPhotoLosesItsPlaceAndKeepsItsPointsAndWhichSideIsUp() throws IOException {
        var plain = drawn("jpg");
        var photo = new ByteArrayOutputStream();
        photo.write(plain, 0, 2);
        photo.write(segment(0xE1, exif(TURNED)));
        photo.write(segment(0xE1, bytes("http://ns.adobe.com/xap/1.0/\0" + PLACE)));
        photo.write(segment(0xED, bytes("Photoshop 3.0\0" + PLACE)));
        photo.write(segment(0xFE, bytes(PLACE)));
        photo.write(plain, 2, plain.length - 2);
        photo.write(bytes("a video of the same moment " + PLACE));

        var kept = writtenAnew("image/jpeg", photo.toByteArray());

        assertThat(text(photo.toByteArray())).contains(PLACE);
        assertThat(text(kept)).doesNotContain("GPS", "42.69", "adobe");
        assertThat(text(kept)).contains(text(Exif.segment(TURNED)));
        assertSamePoints(kept, plain);
    }

    @Test
    void aPictureWithoutLossDoesTheSame() throws IOException {
        var plain = drawn("png");
        var noted = new ByteArrayOutputStream();
        var afterHeader = 8 + 25;
        noted.write(plain, 0, afterHeader);
        noted.write(chunk("eXIf", bytes(PLACE)));
        noted.write(chunk("iTXt", bytes("XML:com.adobe.xmp\0" + PLACE)));
        noted.write(plain, afterHeader, plain.length - afterHeader);
        noted.write(bytes(PLACE));

        var kept = writtenAnew("image/png", noted.toByteArray());

        assertThat(kept).isEqualTo(plain);
    }

    @Test
    void aPictureOfANewerKindDoesTheSame() throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(bytes("RIFF\0\0\0\0WEBPVP8X"));
        out.write(new byte[] {10, 0, 0, 0, 0x0C, 0, 0, 0, 99, 0, 0, 49, 0, 0});
        out.write(bytes("EXIF"));
        out.write(new byte[] {(byte) (PLACE.length() + 1), 0, 0, 0});
        out.write(bytes(PLACE + "\0"));
        out.write(bytes("VP8L"));
        out.write(new byte[] {10, 0, 0, 0, 0x2F, 99, 64, 12, 0, 1, 2, 3, 4, 5});

        var kept = writtenAnew("image/webp", out.toByteArray());

        assertThat(text(kept)).doesNotContain("GPS", "EXIF").contains("VP8X", "VP8L");
        assertThat(kept[4]).isEqualTo((byte) (kept.length - 8));
        assertThat(kept[20]).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {50_000, 2_000_000_000})
    void refusesByItsHeaderAPictureThatNobodyCanDraw(int side) throws IOException {
        var header = new ByteArrayOutputStream();
        var out = new DataOutputStream(header);
        out.writeInt(side);
        out.writeInt(side);
        out.write(new byte[] {8, 6, 0, 0, 0});
        var file = new ByteArrayOutputStream();
        file.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        file.write(chunk("IHDR", header.toByteArray()));
        assertRefused("image/png", file.toByteArray(), "files.tooManyPixels");

        var jpeg = new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xC0, 0, 8, 8, -1, -1, -1, -1, 3};
        assertRefused("image/jpeg", jpeg, "files.tooManyPixels");
        assertThatThrownBy(() -> Picture.check(new byte[] {'G', 'I', 'F', '8', '9', 'a', -1, -1, -1, -1}))
                .hasMessage("files.tooManyPixels");
    }

    @Test
    void refusesWhatOnlyBeginsLikeAPicture() {
        assertRefused("image/jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}, "files.unreadablePicture");
        assertRefused("image/jpeg", bytes("\u00FF\u00D8\u00FF\u00E1\u0000\u0001"), "files.unreadablePicture");
        assertRefused(
                "image/png", bytes("\u0089PNG\r\n\u001A\n\u00FF\u00FF\u00FF\u00FFtEXt"), "files.unreadablePicture");
        assertRefused("image/webp", bytes("RIFF\0\0\0\0WEBPVP8X\u0003\0\0\0abc"), "files.unreadablePicture");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0\0\0\u0018ftypheic", "\0\0\0\u0018ftypavif", "II*\0\u0008\0\0\0", "MM\0*\0\0\0\u0008"})
    void refusesPhotosWhoseDataItCannotTakeOut(String head) {
        assertThatThrownBy(() -> Picture.check(bytes(head))).hasMessage("files.kindOfPhoto");
    }

    private void assertRefused(String mediaType, byte[] file, String key) {
        assertThatThrownBy(() -> writtenAnew(mediaType, file))
                .isInstanceOf(Unfit.class)
                .hasMessage(key);
    }

    private byte[] writtenAnew(String mediaType, byte[] file) throws IOException {
        var from = Files.write(folder.resolve("from"), file);
        var to = folder.resolve("to");
        Picture.writeAnew(mediaType, from, to);
        return Files.readAllBytes(to);
    }

    private static void assertSamePoints(byte[] one, byte[] other) throws IOException {
        var first = ImageIO.read(new ByteArrayInputStream(one));
        var second = ImageIO.read(new ByteArrayInputStream(other));
        assertThat(first.getRGB(0, 0, 60, 40, null, 0, 60)).isEqualTo(second.getRGB(0, 0, 60, 40, null, 0, 60));
    }

    private static byte[] exif(int orientation) throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(Exif.segment(orientation));
        out.write(bytes(PLACE));
        return out.toByteArray();
    }
}
