package org.megdan.desk.relations.letters;

/** One letter as whoever gets it will read it, and what came back. */
public record LetterPage(LetterRow letter, LetterText text) {}
