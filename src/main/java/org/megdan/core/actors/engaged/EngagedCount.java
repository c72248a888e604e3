package org.megdan.core.actors.engaged;

/** How many people an organisation has engaged now, and of how many the network knows who they are. */
public record EngagedCount(String name, String slug, int now, int known) {}
