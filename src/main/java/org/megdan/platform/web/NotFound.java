package org.megdan.platform.web;

/** Nothing at this address for this viewer; hidden and missing things answer with the very same page. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("not found", null, false, false);
    }
}
