package org.megdan.core.plans;

/** The document a strategy was read from: its file name and its text, line by line. */
public record SourceDocument(String name, String text) {}
