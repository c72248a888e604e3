package org.megdan.platform.files.contents;

import org.megdan.platform.web.Refusal;
import org.springframework.http.HttpStatus;

/** A file that would be kept in vain or to somebody's harm; nothing of it was kept. */
public final class Unfit extends Refusal {

    private static final long serialVersionUID = 1L;

    private Unfit(String key, Object... arguments) {
        super(HttpStatus.UNPROCESSABLE_CONTENT, key, arguments);
    }

    static Unfit tooManyPixels(long width, long height) {
        return new Unfit("files.tooManyPixels", width, height, Pixels.MOST / 1_000_000);
    }

    static Unfit tooManyPages(long pages) {
        return new Unfit("files.tooManyPages", pages, PdfPages.MOST);
    }

    static Unfit tooMuchWork() {
        return new Unfit("files.tooMuchWork");
    }

    static Unfit unreadablePicture() {
        return new Unfit("files.unreadablePicture");
    }

    static Unfit kindOfPhoto() {
        return new Unfit("files.kindOfPhoto");
    }
}
