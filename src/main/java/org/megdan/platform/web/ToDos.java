package org.megdan.platform.web;

import java.util.List;
import org.megdan.platform.access.Viewer;

/**
 * What a module has waiting for a signed-in person. Whoever hands out work implements it; „Моят мегдан“ shows it
 * all, and the weekly letter what presses.
 */
public interface ToDos {

    /** A fixed number of queries; the nearest first within a kind. */
    List<ToDo> of(Viewer viewer, Layout layout);

    /** The message key of what these come from, for whoever looks at one source: {@code <module>.todos.source}. */
    default String source() {
        return getClass().getPackageName().split("\\.", -1)[3] + ".todos.source";
    }

    /** Whether somebody who stands in for the person may open what waits for them, with rights of their own. */
    default boolean isOpenTo(Viewer deputy) {
        return false;
    }
}
