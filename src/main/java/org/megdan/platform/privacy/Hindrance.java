package org.megdan.platform.privacy;

/**
 * What is better put right before an erasure.
 *
 * @param stops whether nobody can be erased before it is
 * @param what in the reader's words
 * @param path where it is put right
 */
public record Hindrance(boolean stops, String what, String path) {}
