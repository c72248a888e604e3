package org.megdan.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;

/** The viewer of a request, computed when somebody first asks and then kept to the end of that request. */
public final class CurrentViewer {

    private static final String ATTRIBUTE = CurrentViewer.class.getName();

    private CurrentViewer() {}

    /** Who is looking; {@link Viewer#ANYONE} for a request that never passed the sign-in chain. */
    public static Viewer of(HttpServletRequest request) {
        var known = request.getAttribute(ATTRIBUTE);
        if (known instanceof Viewer viewer) {
            return viewer;
        }
        if (known instanceof Question question) {
            var viewer = question.answer().get();
            request.setAttribute(ATTRIBUTE, viewer);
            return viewer;
        }
        return Viewer.ANYONE;
    }

    static void askLater(HttpServletRequest request, Supplier<Viewer> answer) {
        request.setAttribute(ATTRIBUTE, new Question(answer));
    }

    private record Question(Supplier<Viewer> answer) {}
}
