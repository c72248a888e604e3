package org.megdan.platform.files;

import org.megdan.platform.web.Refusal;
import org.springframework.http.HttpStatus;

/** The bytes in the store are not those that were uploaded, or are gone; nothing of them was handed out. */
public class FileDamaged extends Refusal {

    private static final long serialVersionUID = 1L;

    public FileDamaged(ContentHash hash) {
        super(HttpStatus.CONFLICT, "files.damaged", hash.hex().substring(0, 12));
    }
}
