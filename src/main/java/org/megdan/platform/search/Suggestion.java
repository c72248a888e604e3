package org.megdan.platform.search;

/** The title of a thing that the viewer may see and may be about to type. */
public record Suggestion(String title, String url, String kind) {}
