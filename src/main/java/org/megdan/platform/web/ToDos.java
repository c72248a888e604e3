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
}
