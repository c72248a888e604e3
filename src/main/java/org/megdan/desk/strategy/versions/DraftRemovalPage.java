package org.megdan.desk.strategy.versions;

/**
 * The question before a draft is thrown away.
 *
 * @param isAll the strategy is nothing but this draft and goes with it
 */
public record DraftRemovalPage(String list, int number, String title, boolean isAll) {}
