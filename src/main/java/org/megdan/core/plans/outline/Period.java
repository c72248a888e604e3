package org.megdan.core.plans.outline;

/** The years that a strategy covers, both included. */
public record Period(int from, int to) {}
