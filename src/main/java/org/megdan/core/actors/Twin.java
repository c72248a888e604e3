package org.megdan.core.actors;

import java.util.Set;

/** A line that may be about the same one as an earlier line of the file, and by what that was found. */
public record Twin(int line, int earlier, Set<Alike.By> by) {}
