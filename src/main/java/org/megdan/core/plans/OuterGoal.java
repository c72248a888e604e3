package org.megdan.core.plans;

/**
 * A node that stands under no other.
 *
 * @param below how many tasks, measures and the like stand under it that have nothing under themselves
 */
public record OuterGoal(String ref, String code, String title, int below) {}
