package org.megdan.platform.files.contents;

/** How large a picture may be: drawn, each of its points takes four bytes of whoever looks at it. */
final class Pixels {

    static final long MOST = 120_000_000;

    private Pixels() {}

    static void check(long width, long height) {
        if (width <= 0 || height <= 0) {
            throw Unfit.unreadablePicture();
        }
        if (width * height > MOST) {
            throw Unfit.tooManyPixels(width, height);
        }
    }
}
