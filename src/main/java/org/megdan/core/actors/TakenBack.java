package org.megdan.core.actors;

import java.util.List;

/** How the taking back of a file went: how many records it restored, and those that stay because somebody built on them. */
public record TakenBack(int restored, List<ActorName> stay) {}
