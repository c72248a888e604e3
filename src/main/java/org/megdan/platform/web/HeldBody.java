package org.megdan.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * A body that the server would keep on its disk while it arrives: a form with files. It is held back, and ends at once for
 * whoever reads it, until somebody known lets it in; so no stranger fills the disk.
 */
public interface HeldBody {

    /** Null where the body may be read as it comes. */
    static @Nullable HeldBody of(HttpServletRequest request) {
        return request.getAttribute(HeldBody.class.getName()) instanceof HeldBody held ? held : null;
    }

    /**
     * Lets it in, as one of few at a time.
     *
     * @param who whose body it is; one person's are counted apart
     * @return to be closed when it has been read
     * @throws Refusal when there is no room, or too many arrive
     */
    Turn letIn(String who);

    /** Why it was given up on the way; null when it was not. */
    @Nullable
    Refusal givenUp();

    /** A place among those that are let in. */
    interface Turn extends AutoCloseable {
        @Override
        void close();
    }
}
