package org.megdan.platform.search.words;

/**
 * A word as it stands in a text.
 *
 * @param text in small letters
 * @param start offset of its first character in the text
 * @param end offset after its last
 */
public record Word(String text, int start, int end) {}
