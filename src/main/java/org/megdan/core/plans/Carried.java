package org.megdan.core.plans;

import java.util.UUID;

/** In how many goals and tasks of one strategy somebody is responsible or a partner. */
public record Carried(UUID actor, String slug, String planTitle, int nodes) {}
