package org.megdan.platform.files;

import org.megdan.platform.web.Refusal;
import org.springframework.http.HttpStatus;

/** More bytes than a file may have; nothing of it was kept. */
public class FileTooLarge extends Refusal {

    private static final long serialVersionUID = 1L;

    public FileTooLarge(long limit) {
        super(HttpStatus.CONTENT_TOO_LARGE, "files.tooLarge", Math.max(1, limit / (1024 * 1024)));
    }
}
