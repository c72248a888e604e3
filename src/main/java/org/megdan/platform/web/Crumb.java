package org.megdan.platform.web;

/** A named address: a step of the way to a page, or a tab. */
public record Crumb(String label, String path) {}
