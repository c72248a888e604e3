package org.megdan.core.plans.recognition;

/**
 * Words that say what follows.
 *
 * @param section {@code TARGET_GROUPS}, {@code RESULTS}, {@code NOTES}, or {@code LIST} for nodes
 * @param level the level of the nodes that follow, for a list
 * @param words the sign itself as written
 * @param rest text behind it on the same line
 */
record SectionSign(String section, String level, String words, String rest) {

    static final String LIST = "LIST";
}
