package org.megdan.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
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

    /** Which is what may be held. */
    static boolean isOfManyParts(@Nullable String type) {
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /**
     * Lets it in while it is read, as one of few at a time.
     *
     * @param who whose body it is; one person's are counted apart
     * @param reader reads it to its end; afterwards it is held again
     * @return false when its sender went away meanwhile, and nobody waits for an answer
     * @throws Refusal when there is no room, or too many arrive, or it was given up on the way
     */
    boolean letIn(String who, Runnable reader);
}
