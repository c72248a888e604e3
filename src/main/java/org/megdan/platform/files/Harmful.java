package org.megdan.platform.files;

import org.megdan.platform.web.Refusal;
import org.springframework.http.HttpStatus;

/** A file in which something harmful was recognised; nothing of it was kept but its hash. */
public class Harmful extends Refusal {

    private static final long serialVersionUID = 1L;

    public Harmful(String finding) {
        super(HttpStatus.UNPROCESSABLE_CONTENT, "files.harmful", finding);
    }
}
